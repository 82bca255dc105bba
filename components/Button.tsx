import type { ComponentChildren, JSX } from 'preact';
import './button.css';

type Props = Omit<JSX.IntrinsicElements['button'], 'class' | 'className' | 'type'> & {
  /** `primary` is the one thing to do on a screen; `plain` the others; `quiet` looks like text; `danger` takes something away. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
  type?: 'button' | 'submit';
  children: ComponentChildren;
};

export function Button({ look = 'plain', size = 'normal', type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} class={`button button-${look} button-${size}`}>
      {children}
    </button>
  );
}
