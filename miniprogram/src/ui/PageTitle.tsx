import { DeskHead } from './Desk';
import { Heading, useWide } from './elements';

/**
 * The title of a page that opens with something else: a list, a form. On the desktop it is shown; on
 * the phone the bar above shows it already, so it is there for screen readers alone.
 */
export function PageTitle({ title }: { title: string }) {
  if (useWide()) return <DeskHead title={title} />;
  return (
    <Heading level={1} className="visually-hidden">
      {title}
    </Heading>
  );
}
