package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import waymark.export.Format;
import waymark.model.Pathway;
import waymark.model.View;

/// Chooses among the views of a pathway.
final class Views {

  private Views() {}

  /// {@return the view called `id`, or the first if none is asked for}
  static View choose(Path file, Pathway pathway, Optional<String> id) throws Refusal {
    if (id.isEmpty()) {
      return pathway.views().getFirst();
    }
    return pathway.views().stream()
        .filter(view -> view.id().value().equals(id.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "%s: found no view \"%s\", expected %s"
                        .formatted(file, id.get(), Expected.oneOf(ids(pathway.views())))));
  }

  /// {@return what to say of the views that were not chosen, which may be nothing}
  static String others(Pathway pathway, View chosen) {
    List<View> others =
        pathway.views().stream().filter(view -> !view.id().equals(chosen.id())).toList();
    return others.isEmpty()
        ? ""
        : " shows the first view, \"%s\"; with --view: %s"
            .formatted(chosen.id(), String.join(", ", ids(others)));
  }

  private static List<String> ids(List<View> views) {
    return views.stream().map(view -> view.id().value()).toList();
  }

  /// {@return a name for `view` in a folder, such as `trust-school.svg`; what a file's name may not
  /// hold becomes `_`}
  static String fileName(Path file, View view, Format format) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String id = view.id().value().replaceAll("[\\\\/:*?\"<>|]", "_");
    return stem + "-" + id + "." + format.ending();
  }
}
