package waymark.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import waymark.file.save.SaveOutcome;
import waymark.file.template.Template;
import waymark.file.template.Templates;
import waymark.model.Pathway;

/// What a new pathway can begin with: the templates of the program, and the person's own.
///
/// @param folder where the person's own lie
record TemplateShelf(Path folder) {

  List<Template> all() {
    return Stream.concat(Templates.bundled().stream(), Templates.own(folder).stream()).toList();
  }

  /// Sentences about what lies there and cannot be opened.
  List<String> unreadable() {
    return Templates.unreadable(folder);
  }

  SaveOutcome keep(Pathway pathway) {
    return Templates.keep(folder, pathway);
  }
}
