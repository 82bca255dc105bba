import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useDrag } from '../../../components/card/use-drag.ts';

afterEach(cleanup);

function setUp() {
  const told = { press: vi.fn(), by: vi.fn(), drop: vi.fn(), clicked: vi.fn() };
  function Handle() {
    return (
      <div {...useDrag(told)}>
        <button type="button" onClick={told.clicked}>
          Button
        </button>
      </div>
    );
  }
  render(<Handle />);
  const button = screen.getByRole('button');
  /** jsdom has pointer events without the coordinates of mouse events. */
  const fire = (type: string, x: number, y: number, buttons: number) =>
    fireEvent(
      button,
      Object.assign(new MouseEvent(type, { bubbles: true, screenX: x, screenY: y, clientX: 5, clientY: 6, buttons }), {
        isPrimary: true,
        pointerId: 1,
      }),
    );
  const click = (detail = 1) => fireEvent.click(button, { detail });
  return { ...told, fire, click };
}

test('a press with a tremble is a click', () => {
  const { by, click, clicked, fire, drop, ...told } = setUp();
  fire('pointerdown', 100, 100, 1);
  fire('pointermove', 102, 101, 1);
  fire('pointerup', 102, 101, 0);
  click();
  expect(clicked).toHaveBeenCalledOnce();
  expect(by).not.toHaveBeenCalled();
  expect(drop).toHaveBeenCalledOnce();
  expect(told.press).toHaveBeenCalledWith(5, 6);
});

test('a drag tells how far it went on the screen, and its click is none', () => {
  const told = setUp();
  told.fire('pointerdown', 100, 100, 1);
  told.fire('pointermove', 140, 90, 1);
  told.fire('pointermove', 150, 80, 1);
  told.fire('pointerup', 150, 80, 0);
  expect(told.by.mock.calls).toEqual([
    [40, -10],
    [50, -20],
  ]);
  expect(told.drop).toHaveBeenCalledOnce();
  told.click();
  expect(told.clicked).not.toHaveBeenCalled();
  told.click(0);
  expect(told.clicked).toHaveBeenCalledOnce();
});

test('a pointer that comes back with nothing pressed has been let go elsewhere', () => {
  const { fire, drop, by } = setUp();
  fire('pointerdown', 100, 100, 1);
  fire('pointermove', 140, 100, 1);
  fire('pointermove', 90, 100, 0);
  fire('pointermove', 80, 100, 1);
  expect(drop).toHaveBeenCalledOnce();
  expect(by).toHaveBeenCalledOnce();
});
