import type {} from 'toe-yoga/jsx';
import type { ReactNode } from 'react';
import { Elements } from './elements';

export const metadata = { title: 'Knee exercises', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Elements />
        {children}
      </body>
    </html>
  );
}
