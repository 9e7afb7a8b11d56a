export default function HomePage() {
  return <main>Readback</main>;
}
