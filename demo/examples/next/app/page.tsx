import Link from 'next/link';

export default function Page() {
  return (
    <>
      <h1>Knee exercises</h1>
      <ul>
        <li>
          <Link href="/in-markup">All in markup</Link>
        </li>
        <li>
          <Link href="/by-ref">Through a ref</Link>
        </li>
        <li>
          <Link href="/after-mount">After mounting</Link>
        </li>
      </ul>
    </>
  );
}
