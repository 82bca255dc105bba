import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ArticleField, ParsedReview } from '../../lib/formats/article/parsed-article.ts';
import type { TakeForm } from '../../lib/review/draft-schema.ts';
import { formatRating } from '../../lib/review/rating.ts';
import type { Take } from '../../lib/review/schema.ts';
import { LineList } from '../LineList.tsx';
import { RatingInput } from '../RatingInput.tsx';
import { StanceInput } from '../StanceInput.tsx';
import { articleRows, filmRows, type Row, wordRows } from './article-rows.ts';
import type { CheckedTake, Checking } from './checked-take.ts';
import { ReadField } from './ReadField.tsx';
import { SectionField } from './SectionField.tsx';
import { TextRow } from './TextRow.tsx';
import './check-review.css';

/** A field of the article; of its sections one. */
export interface Looked {
  field: ArticleField;
  index: number | null;
}

interface Props {
  parsed: ParsedReview;
  checked: CheckedTake;
  problem: Extract<Checking, { ok: false }> | null;
  looked: Looked | null;
  onLook: (looked: Looked) => void;
  onChange: (checked: CheckedTake) => void;
}

/** Everything that was read, field by field, to put right or to leave out. */
export function CheckReview({ parsed, checked, problem, looked, onLook, onChange }: Props) {
  const id = useId();
  const { take, form, fields } = checked;
  const setForm = (change: Partial<TakeForm>) => onChange({ ...checked, form: { ...form, ...change } });
  const setSections = (sections: Take['sections']) => onChange({ ...checked, take: { ...take, sections } });
  const doubtOf = (field: ArticleField) => parsed.doubts.find((doubt) => doubt.field === field)?.why;

  const read = (
    field: ArticleField,
    name: string,
    isEmpty: boolean,
    onRemove: () => void,
    control: ComponentChildren,
  ) => (
    <ReadField
      key={field}
      name={name}
      isActive={looked?.field === field}
      isEmpty={isEmpty}
      doubt={doubtOf(field)}
      onActive={() => onLook({ field, index: null })}
      onRemove={onRemove}
    >
      {control}
    </ReadField>
  );
  const text = (row: Row) => {
    const value = row.of === 'form' ? form[row.field] : fields[row.field];
    const set = (to: string) =>
      row.of === 'form'
        ? setForm({ [row.field]: to })
        : onChange({ ...checked, fields: { ...fields, [row.field]: to } });
    return read(
      row.field,
      row.name,
      value === '',
      () => set(''),
      <TextRow
        id={`${id}-${row.field}`}
        row={row}
        value={value}
        problem={problem?.field === row.field ? problem.problem : null}
        onChange={set}
      />,
    );
  };

  return (
    <div class="check-review">
      <h2 class="check-review-part">The film</h2>
      {filmRows.map(text)}
      <h2 class="check-review-part">What it comes to</h2>
      {read(
        'rating',
        'rating',
        form.stars === null,
        () => setForm({ stars: null }),
        <>
          <RatingInput stars={form.stars} onChange={(stars) => setForm({ stars })} />
          {take.rating && <p class="check-review-soft">The text says {formatRating(take.rating)}.</p>}
        </>,
      )}
      {read(
        'stance',
        'recommendation',
        form.stance === null,
        () => setForm({ stance: null }),
        <StanceInput stance={form.stance} onChange={(stance) => setForm({ stance })} />,
      )}
      {wordRows.map(text)}
      {(['pros', 'cons'] as const).map((kind) =>
        read(
          kind,
          kind,
          form[kind].length === 0,
          () => setForm({ [kind]: [] }),
          <LineList
            id={`${id}-${kind}`}
            kind={kind}
            lines={form[kind]}
            onChange={(lines) => setForm({ [kind]: lines })}
            problem={problem?.field === kind ? problem.problem : null}
          />,
        ),
      )}
      <h2 class="check-review-part">The article</h2>
      {articleRows.slice(0, -1).map(text)}
      {take.sections.map((section, index) => (
        <ReadField
          key={`section ${index}`}
          name={section.heading || `section ${index + 1}`}
          isActive={looked?.field === 'sections' && looked.index === index}
          isEmpty={false}
          onActive={() => onLook({ field: 'sections', index })}
          onRemove={() => setSections(take.sections.filter((_, at) => at !== index))}
        >
          <SectionField
            section={section}
            number={index + 1}
            onChange={(changed) => setSections(take.sections.map((one, at) => (at === index ? changed : one)))}
          />
        </ReadField>
      ))}
      {articleRows.slice(-1).map(text)}
    </div>
  );
}
