import { useEffect, useState } from 'preact/hooks';
import type { ParsedArticle } from '../../lib/formats/article/parsed-article.ts';

/** What is read out of a text that was clipped at an address; null while it is being read. */
export function useReading(text: string, url: string, isReview: boolean): ParsedArticle | null {
  const [parsed, setParsed] = useState<ParsedArticle | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      // The page is drawn before the reader of articles is there.
      const { readClipped } = await import('./read-clipped.ts');
      if (!isOver) setParsed(readClipped(text, url, isReview));
    };
    setParsed(null);
    void read();
    return () => {
      isOver = true;
    };
  }, [text, url, isReview]);
  return parsed;
}
