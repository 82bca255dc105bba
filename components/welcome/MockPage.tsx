import type { ComponentChildren } from 'preact';
import './mock-page.css';

interface Props {
  /** Hangs over its corner. */
  children: ComponentChildren;
}

/** A film page of no site in particular, in a window: the title, and grey where a page has its words. */
export function MockPage({ children }: Props) {
  return (
    <div class="mock-page">
      <div class="mock-page-bar">
        <i />
        <i />
        <i />
        <span class="mock-page-address">films.example/ballerina-2025</span>
      </div>
      <div class="mock-page-body">
        <div class="mock-page-film">
          <svg class="mock-page-poster" viewBox="0 0 120 180" aria-hidden="true">
            <rect width="120" height="180" rx="4" fill="#1d2733" />
            <path d="M0 130 60 40l60 90v50H0z" fill="#2c4157" />
            <circle cx="60" cy="52" r="9" fill="#e9dccb" />
            <path d="M60 61c9 0 11 15 10 27l22 40c-20 8-44 8-64 0l22-40c-1-12 1-27 10-27z" fill="#e9dccb" />
            <path d="M54 130 52 168m14-38 2 38" stroke="#e9dccb" stroke-width="4" stroke-linecap="round" />
            <path d="M51 68 30 40m39 28 21-28" stroke="#e9dccb" stroke-width="4" stroke-linecap="round" />
          </svg>
          <div class="mock-page-words">
            <p class="mock-page-title">
              Ballerina <span>2025</span>
            </p>
            <b style="width: 55%" />
            <b style="width: 90%" />
            <b style="width: 84%" />
            <b style="width: 40%" />
          </div>
        </div>
        {[96, 88, 92, 60, 94, 85, 90, 30].map((width) => (
          <b key={width} style={`width: ${width}%`} />
        ))}
        <div class="mock-page-faces">
          {[1, 2, 3, 4].map((face) => (
            <i key={face} />
          ))}
        </div>
        {[91, 97, 83, 95, 86, 45].map((width) => (
          <b key={width} style={`width: ${width}%`} />
        ))}
      </div>
      <div class="mock-page-card">{children}</div>
    </div>
  );
}
