/** Hatching for what is not known, to fill an area with by its id. */
export function HatchPattern(props: { id: string }) {
  return (
    <defs>
      <pattern
        id={props.id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line
          x1="0"
          x2="0"
          y1="0"
          y2="5"
          stroke="var(--ah-data-2)"
          strokeWidth="2"
        />
      </pattern>
    </defs>
  );
}
