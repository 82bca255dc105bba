import { useId } from 'preact/hooks';
import { limits } from '../../lib/film/limits.ts';
import type { Take } from '../../lib/review/schema.ts';
import { Field } from '../Field.tsx';
import './section-field.css';

type Section = Take['sections'][number];

interface Props {
  section: Section;
  /** Which it is, from 1. */
  number: number;
  onChange: (section: Section) => void;
}

/** A part of the text under its heading. */
export function SectionField({ section, number, onChange }: Props) {
  const id = useId();
  return (
    <Field id={id} label={`Section ${number}`}>
      <input
        class="field-input"
        value={section.heading}
        aria-label={`Heading of section ${number}`}
        placeholder="No heading"
        maxLength={limits.title}
        dir="auto"
        onInput={(event) => onChange({ ...section, heading: event.currentTarget.value })}
      />
      <textarea
        id={id}
        class="field-input"
        rows={3}
        value={section.text}
        maxLength={limits.paragraphs}
        dir="auto"
        onInput={(event) => onChange({ ...section, text: event.currentTarget.value })}
      />
      <label class="section-field-spoiler">
        <input
          type="checkbox"
          checked={section.spoiler}
          onInput={(event) => onChange({ ...section, spoiler: event.currentTarget.checked })}
        />
        This section gives the plot away
      </label>
    </Field>
  );
}
