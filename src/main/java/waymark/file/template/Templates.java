package waymark.file.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.file.json.JsonReader;
import waymark.file.save.SafeSave;
import waymark.file.save.SaveOutcome;
import waymark.model.Pathway;

/// The templates there are.
public final class Templates {

  private static final String LIST = "/waymark/templates.json";
  private static final String FOLDER = "/waymark/example/";
  private static final String SUFFIX = ".json";

  /// The most characters of a title that go into a file's name.
  private static final int NAME = 60;

  private Templates() {}

  /// {@return the templates that come with the program, the plainest first}
  public static List<Template> bundled() {
    Complaints complaints = new Complaints();
    String list = new String(resource(LIST), StandardCharsets.UTF_8);
    List<Template> all =
        JsonReader.read(list, complaints)
            .flatMap(json -> Decoders.list(Templates::entry).decode(json, complaints))
            .orElse(List.of());
    if (!complaints.isEmpty()) {
      throw new IllegalStateException(LIST + ": " + complaints.first(1));
    }
    return all;
  }

  private static Optional<Template> entry(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a template", complaints);
    String name = o.need("name", Decoders.TITLE, "?");
    return Optional.of(
        new Template(
            name,
            o.need("title", Decoders.TITLE, "?"),
            o.need("summary", Decoders.TITLE, "?"),
            () -> resource(FOLDER + name + SUFFIX)));
  }

  private static byte[] resource(String path) {
    try (InputStream in = Templates.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// {@return the person's own templates in `folder`, by name; a file that cannot be opened is left
  /// out, see [#unreadable(Path)]}
  public static List<Template> own(Path folder) {
    return files(folder).stream()
        .flatMap(file -> own(file, PathwayReader.read(file)).stream())
        .toList();
  }

  /// {@return a sentence about each file in `folder` that cannot be opened as a template, and why}
  public static List<String> unreadable(Path folder) {
    return files(folder).stream()
        .flatMap(file -> unreadable(PathwayReader.read(file)).stream())
        .toList();
  }

  private static Optional<String> unreadable(Reading reading) {
    return switch (reading) {
      case Reading.Opened _ -> Optional.empty();
      case Reading.TooNew newer -> Optional.of(newer.message());
      case Reading.Damaged damaged -> Optional.of(damaged.problems().getFirst().message());
    };
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static Optional<Template> own(Path file, Reading reading) {
    if (!(reading instanceof Reading.Opened(Pathway pathway))) {
      return Optional.empty();
    }
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - SUFFIX.length());
    String summary = pathway.about().caveat().orElse("");
    return Optional.of(
        new Template(name, pathway.title(), summary, () -> PathwayWriter.write(pathway)));
  }

  /// Keeps a pathway as a template of the person's own, in place of one with the same title.
  ///
  /// @param folder made if it is not there
  public static SaveOutcome keep(Path folder, Pathway pathway) {
    try {
      Files.createDirectories(folder);
    } catch (IOException _) {
      return new SaveOutcome.Failed(
          "The folder \""
              + folder
              + "\" for templates cannot be made. Is there a file in its place?");
    }
    Path file = place(folder, plain(pathway.title()), pathway.title());
    return SafeSave.write(file, PathwayWriter.write(pathway), Optional.empty());
  }

  /// {@return the first of `base.json`, `base-2.json` and so on that is free or has that title}
  private static Path place(Path folder, String base, String title) {
    Path file = folder.resolve(base + SUFFIX);
    for (int number = 2; Files.exists(file) && !isTitled(file, title); number++) {
      file = folder.resolve(base + "-" + number + SUFFIX);
    }
    return file;
  }

  private static boolean isTitled(Path file, String title) {
    return PathwayReader.read(file) instanceof Reading.Opened(Pathway pathway)
        && pathway.title().equals(title);
  }

  /// {@return the title as a name that every file system takes}
  private static String plain(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "template" : plain.substring(0, Math.min(plain.length(), NAME));
  }
}
