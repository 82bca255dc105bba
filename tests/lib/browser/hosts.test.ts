import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addHost, dropHost, takeWantedHost } from '../../../lib/browser/host-access.ts';
import { keepHostScripts } from '../../../lib/browser/host-scripts.ts';
import { readSettings } from '../../../lib/browser/settings.ts';
import { fakeHostPermissions } from '../../support/fake-host-permissions.ts';

let browser: ReturnType<typeof fakeHostPermissions>;
beforeEach(() => {
  fakeBrowser.reset();
  browser = fakeHostPermissions();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const hosts = async () => (await readSettings()).hosts;
const keep = () => keepHostScripts(hosts);

test('a host that is allowed is named, once', async () => {
  await addHost('films.example');
  await addHost('films.example');
  expect(await hosts()).toEqual(['films.example']);
});

test('a host that the user does not allow is not named, and a sentence says so', async () => {
  browser.user.answer = 'no';
  await expect(addHost('films.example')).rejects.toThrow(/^Nothing has changed.*films\.example/);
  expect(await hosts()).toEqual([]);
  // a later leave for something else is no leave for this
  await takeWantedHost();
  expect(await hosts()).toEqual([]);
});

test('where the browser’s question closed the popup, the background names the host', async () => {
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(() => new Promise<never>(() => {}));
  void addHost('nas.home:8096');
  browser.allowed.add('http://nas.home:8096/*').add('https://nas.home:8096/*');
  await takeWantedHost();
  expect(await hosts()).toEqual(['nas.home:8096']);
});

test('a host that is dropped gives its permission back, and only its own', async () => {
  await addHost('films.example');
  await addHost('nas.home:8096');
  await dropHost('films.example');
  expect(await hosts()).toEqual(['nas.home:8096']);
  expect([...browser.allowed]).toEqual(['http://nas.home:8096/*', 'https://nas.home:8096/*']);
});

test('the glance is registered where the browser allows it, and nowhere else', async () => {
  await addHost('films.example');
  await fakeBrowser.storage.local.set({ settings: { hosts: ['films.example', 'restored.example'] } });
  await keep();
  expect(browser.patterns()).toEqual(['*://films.example/*']);
  browser.allowed.add('*://restored.example/*');
  await keep();
  expect(browser.patterns()).toEqual(['*://films.example/*', '*://restored.example/*']);
  browser.allowed.delete('*://films.example/*');
  await keep();
  expect(browser.patterns()).toEqual(['*://restored.example/*']);
  await dropHost('restored.example');
  await keep();
  expect(browser.patterns()).toEqual([]);
});

test('rounds at the same time register nothing twice, and one after an update registers again', async () => {
  await addHost('films.example');
  await Promise.all([keep(), keep(), keep()]);
  expect(browser.patterns()).toEqual(['*://films.example/*']);
  browser.scripts.clear();
  await keep();
  expect(browser.patterns()).toEqual(['*://films.example/*']);
});

test('scripts that others have registered stay', async () => {
  browser.scripts.set('marks', { id: 'marks', matches: ['*://other.example/*'] });
  await keep();
  expect(browser.patterns()).toEqual(['*://other.example/*']);
});

test('a round that failed does not keep the next from its work', async () => {
  await addHost('films.example');
  await expect(keepHostScripts(() => Promise.reject(new Error('no settings')))).rejects.toThrow('no settings');
  await keep();
  expect(browser.patterns()).toEqual(['*://films.example/*']);
});
