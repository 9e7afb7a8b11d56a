import Link from "next/link";

/** The product's name; leads home. */
export function Brand() {
  return (
    <Link
      href="/"
      className="finger text-[15px] font-semibold tracking-tight text-ink no-underline"
    >
      Read<span className="text-accent">back</span>
    </Link>
  );
}
