export default function ShowingsPage() {
  return null;
}
