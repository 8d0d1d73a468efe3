import { AgreeTap, Words } from './elements';

export interface AgreeButtonProps {
  id: string;
  children: string;
  onAgree: () => void;
}

/** Agrees to WeChat's privacy guideline. */
export function AgreeButton({ id, children, onAgree }: AgreeButtonProps) {
  return (
    <AgreeTap id={id} className="btn btn--primary btn--block" onAgree={onAgree}>
      <Words>{children}</Words>
    </AgreeTap>
  );
}
