import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Size } from '../use-size.js';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A stretch of the drawing, in its own measure. */
export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

export interface PanZoom {
  readonly view: View;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly panBy: (x: number, y: number) => void;
  /** Moves just so far that the place is seen. */
  readonly reveal: (place: Place) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
  };
  /** Whether the pointer has just drawn the ground about, so that its click means nothing. */
  readonly hasDragged: () => boolean;
}

const SMALLEST = 0.25;
/** Smaller nobody could read it: then the rest has to be drawn into view. */
const SMALLEST_TO_FIT = 0.8;
const LARGEST = 2;
const CLICK_PX = 4;

/** Draws a drawing that is larger than its frame about, and nearer: with the pointer, with Ctrl and the wheel, by buttons. */
export function usePanZoom(frame: RefObject<HTMLElement | null>, drawing: Size, space: Size): PanZoom {
  /** Null as long as nobody has moved it: then it fits. */
  const [moved, setMoved] = useState<View | null>(null);
  const drag = useRef<{ x: number; y: number } | null>(null);
  const dragged = useRef(false);
  const view = moved ?? fitting(drawing, space);
  const change = (by: (before: View) => View) => setMoved((before) => by(before ?? fitting(drawing, space)));
  const panBy = (x: number, y: number) => change((before) => ({ ...before, x: before.x + x, y: before.y + y }));
  const zoomAt = (factor: number, x: number, y: number) =>
    change((before) => {
      const scale = Math.min(LARGEST, Math.max(SMALLEST, before.scale * factor));
      const grown = scale / before.scale;
      return { scale, x: x - (x - before.x) * grown, y: y - (y - before.y) * grown };
    });

  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, top } = frame.current!.getBoundingClientRect();
    zoomAt(event.deltaY < 0 ? 1.12 : 1 / 1.12, event.clientX - left, event.clientY - top);
  });
  // React listens to wheels passively, which could not keep the page from zooming.
  useEffect(() => {
    const listened = frame.current;
    const listener = (event: WheelEvent) => turn(event);
    listened?.addEventListener('wheel', listener, { passive: false });
    return () => listened?.removeEventListener('wheel', listener);
  }, [frame]);

  return {
    view,
    panBy,
    fit: () => setMoved(null),
    zoomBy: (factor) => zoomAt(factor, space.width / 2, space.height / 2),
    reveal: ({ x, y, width, height }) => {
      if (space.width === 0) return;
      change((before) => ({
        scale: before.scale,
        x: shifted(before.x, x * before.scale, width * before.scale, space.width),
        y: shifted(before.y, y * before.scale, height * before.scale, space.height),
      }));
    },
    hasDragged: () => dragged.current,
    handlers: {
      onPointerDown: ({ clientX, clientY, button }) => {
        dragged.current = false;
        if (button === 0) drag.current = { x: clientX, y: clientY };
      },
      onPointerMove: ({ clientX, clientY, buttons }) => {
        const from = drag.current;
        if (!from || buttons === 0) return void (drag.current = null);
        const [x, y] = [clientX - from.x, clientY - from.y];
        if (!dragged.current && Math.hypot(x, y) < CLICK_PX) return;
        drag.current = { x: clientX, y: clientY };
        dragged.current = true;
        panBy(x, y);
      },
      onPointerUp: () => (drag.current = null),
    },
  };
}

function fitting({ width }: Size, space: Size): View {
  const scale = Math.max(SMALLEST_TO_FIT, Math.min(1, space.width / Math.max(1, width)));
  return { scale, x: Math.max(0, (space.width - width * scale) / 2), y: 0 };
}

const MARGIN_PX = 16;

/** The least shift that brings the stretch into the space. */
function shifted(offset: number, start: number, length: number, space: number): number {
  if (start + offset < MARGIN_PX) return MARGIN_PX - start;
  if (start + length + offset > space - MARGIN_PX) return space - MARGIN_PX - length - start;
  return offset;
}
