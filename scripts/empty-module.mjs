// Stands in for packages that jsPDF loads only to turn web pages and SVG into PDF, which the app never does. Without it
// their code would be built, kept on every device and be there for injected code to use.

export default undefined;
