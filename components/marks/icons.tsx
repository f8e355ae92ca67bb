/** The few icons where no word fits: pin, close, and the chevron of a disclosure. 16 px, in ink. */
const stroke = {
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.4',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

export const PinIcon = () => (
  <svg aria-hidden="true" {...stroke}>
    <path d="M6 2.5h4l-.6 4 2.1 2.2v1.1h-7V8.7l2.1-2.2zM8 9.8v3.7" />
  </svg>
);

export const CloseIcon = () => (
  <svg aria-hidden="true" {...stroke}>
    <path d="M4 4l8 8M12 4l-8 8" />
  </svg>
);

/** Points to the start of the line. */
export const BackIcon = () => (
  <svg class="to-start" aria-hidden="true" {...stroke}>
    <path d="M9.5 4L5.5 8l4 4" />
  </svg>
);

export const ChevronIcon = ({ up }: { up: boolean }) => (
  <svg aria-hidden="true" {...stroke}>
    <path d={up ? 'M4.5 9.5L8 6l3.5 3.5' : 'M4.5 6.5L8 10l3.5-3.5'} />
  </svg>
);
