import type { CDPSession } from 'playwright-core';
import { waitFor } from './wait-for.ts';

/** The popup under the toolbar icon. It is no page of Playwright's, so it is driven by bare commands. */
export interface ActionPopup {
  /** Runs an expression in the popup; promises are awaited, the answer must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is truthy. */
  until<T>(expression: string): Promise<NonNullable<T>>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  /** Presses and releases a key: `Enter`, `Escape`, `Tab`, `ArrowRight`, `4`. */
  press(key: string, held?: readonly Modifier[]): Promise<void>;
  /** A trusted click on the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const modifiers = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };
type Modifier = keyof typeof modifiers;

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}
interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

const keyCodes: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Backspace: 8,
  End: 35,
  Home: 36,
  ' ': 32,
};

/** Attaches to the popup's target, over a browser's session that is already there. */
export async function attachToPopup(cdp: CDPSession, targetId: string): Promise<ActionPopup> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  let next = 1;
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  async function send<T>(method: string, params: object = {}): Promise<T> {
    const id = next++;
    const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  async function evaluate<T>(expression: string): Promise<T> {
    const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  return {
    evaluate,
    until: (expression) => waitFor(expression, () => evaluate(expression)),
    type: (text) => send('Input.insertText', { text }),
    async press(key, held = []) {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const bits = held.reduce((sum, one) => sum + modifiers[one], 0);
      const stroke = {
        key,
        code: key,
        modifiers: bits,
        windowsVirtualKeyCode: keyCodes[key] ?? key.toUpperCase().charCodeAt(0),
      };
      await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...stroke, ...(text && { text }) });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
    },
    async click(selector) {
      const box = await waitFor(`${selector} in the popup`, () =>
        evaluate<{ x: number; y: number } | null>(`(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          element?.scrollIntoView({ block: 'center' });
          const box = element?.getBoundingClientRect();
          return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        })()`),
      );
      const at = { ...box, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId });
      await waitFor('the popup to be gone', async () => {
        const { targetInfos } = await cdp.send('Target.getTargets');
        return targetInfos.every((target) => target.targetId !== targetId);
      });
    },
  };
}
