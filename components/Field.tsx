import type { ComponentChildren } from 'preact';
import './field.css';

interface Props {
  /** Of the control inside, which takes its other attributes from `describeField`. */
  id: string;
  label: string;
  /** What is wrong with it, as a sentence; read out as it comes up. */
  problem?: string | null | undefined;
  /** How to fill it in, where the label cannot say. */
  hint?: string;
  children: ComponentChildren;
}

/** A control under its label, with what is wrong with it beside it. */
export function Field({ id, label, problem, hint, children }: Props) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Problem id={id} problem={problem} />
    </div>
  );
}

/** What is wrong with a control, for those that have no label of this kind. */
export function Problem({ id, problem }: Pick<Props, 'id' | 'problem'>) {
  return problem ? (
    <p class="field-problem" id={`${id}-problem`} role="alert">
      {problem}
    </p>
  ) : null;
}

/** What ties a control to its label, its hint and its problem. */
export function describeField({ id, problem, hint }: Pick<Props, 'id' | 'problem' | 'hint'>) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return { id, 'aria-invalid': Boolean(problem), ...(described && { 'aria-describedby': described }) };
}
