package waymark.app;

import waymark.app.dialog.Asking;
import waymark.app.dialog.FileDialogs;
import waymark.model.reference.Reference;

/// What the window needs of the machine and the person, so that tests can bring their own.
///
/// @param appearance how the windows look
/// @param house what the person wants of every new pathway
/// @param lessons how far the person has come with the first steps
/// @param recent the files opened lately
/// @param files the system's dialogs for files
/// @param asking questions before the work goes on
/// @param templates what a new pathway can begin with
/// @param facts what is known of the field
record Surroundings(
    Appearance appearance,
    House house,
    Lessons lessons,
    Recent recent,
    FileDialogs files,
    Asking asking,
    TemplateShelf templates,
    Facts facts) {

  /// {@return what is known of the field now}
  Reference reference() {
    return facts.now();
  }
}
