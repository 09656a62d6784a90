export default function HomePage() {
  return <h1>Metier</h1>
}
