import { defineConfig } from 'wxt';
import { sites } from './lib/sites/sites.ts';

const sitePatterns = [...new Set(sites.flatMap((site) => site.matches))];

export default defineConfig({
  // WXT's own choice for Firefox is version 2, which knows no optional host permissions
  manifestVersion: 3,
  imports: false,
  hooks: {
    // each page by itself: in one build they share some forty small files, and the requests took a third of a page's opening
    'entrypoints:grouped': (_wxt, groups) => {
      const apart = groups.flatMap((group) => (Array.isArray(group) ? group.map((entry) => [entry]) : [group]));
      groups.splice(0, groups.length, ...apart);
    },
    // and what a page loads when it opens is one file
    'vite:build:extendConfig': ([entry], { build }) => {
      const output = build?.rollupOptions?.output;
      if (!entry?.inputPath.endsWith('.html') || !output || Array.isArray(output)) return;
      output.codeSplitting = { groups: [{ name: entry.name, tags: ['$initial'] }] };
    },
  },
  manifest: ({ browser }) => ({
    name: 'Lobby Card',
    description:
      'Your own film reviews as a small card over any film page. Stored on your machine, without an account.',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: sitePatterns,
    // asked for one by one, at the click that names a site
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: sitePatterns, js: ['glance.js'], run_at: 'document_idle' }],
    action: { default_title: 'Lobby Card' },
    omnibox: { keyword: 'lc' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        // everywhere: which hosts the user will name can't be known, and a manifest is not changed later
        matches: ['*://*/*'],
        // a page cannot try for the card at an address that it could know
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lobby-card@lobby-card.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
