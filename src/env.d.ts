declare namespace App {
  interface Locals {
    /** What the components of a lesson's text need to know of it; the lesson page sets it. */
    lesson?: import('./components/course.ts').LessonOnPage;
  }
}
