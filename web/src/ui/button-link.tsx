import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ComponentProps } from 'react';

type ButtonProps = ComponentProps<typeof Button>;

interface LinkButtonProps extends Pick<ButtonProps, 'href' | 'size' | 'children' | 'tabIndex' | 'onClick' | 'ref'> {
  readonly primary?: boolean;
  readonly 'aria-label'?: string;
}

function LinkButton({ primary = false, ...link }: LinkButtonProps) {
  return <Button type={primary ? 'primary' : 'default'} {...link} />;
}

/** A link to another page of the application that looks like a button. */
export const ButtonLink = createLink(LinkButton);
