package waymark.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.file.csv.BadCell;
import waymark.file.csv.Row;
import waymark.file.csv.Table;
import waymark.model.reference.PayPoint;
import waymark.model.reference.PayTable;
import waymark.model.reference.Reference;

/// Reads reference data: comma-separated tables ([#tables()]), as they are built in or as a school
/// or trust has replaced some of them. It lives as long as one reading.
public final class ReferenceReader {

  /// The most bytes of a table; the built-in pay table has 20,000.
  private static final long LIMIT = 16L << 20;

  private final List<Problem> problems = new ArrayList<>();

  private ReferenceReader() {}

  /// {@return the files of all tables, in the order in which they are read}
  public static List<String> tables() {
    return Stream.of(
            ReferenceTables.PAY,
            ReferenceTables.ALLOWANCES,
            ReferenceTables.BANDS,
            ReferenceTables.GROUPS,
            ReferenceTables.UNITS,
            ReferenceTables.TIME,
            ReferenceTables.COURSES,
            ReferenceTables.QUALIFICATIONS,
            ReferenceTables.KINDS,
            ReferenceTables.STANDARDS)
        .map(ReferenceTable::file)
        .toList();
  }

  /// {@return the reference data that comes with the program}
  public static Reference builtIn() {
    var reader = new ReferenceReader();
    Reference reference = reader.all(ReferenceReader::builtIn);
    if (!reader.problems.isEmpty()) {
      throw new IllegalStateException(reader.problems.getFirst().message());
    }
    return reference;
  }

  /// {@return the reference data of `directory`; tables that it lacks are the built-in ones}
  public static ReferenceReading read(Path directory) {
    var reader = new ReferenceReader();
    if (!Files.isDirectory(directory)) {
      reader.problems.add(
          new Problem(directory.toString(), 1, 1, "no such folder", "one that holds tables"));
      return new ReferenceReading.Faulty(reader.problems);
    }
    if (tables().stream().noneMatch(table -> Files.exists(directory.resolve(table)))) {
      String known = String.join(", ", tables());
      reader.problems.add(
          new Problem(
              directory.toString(), 1, 1, "a folder without any table", "one or more of " + known));
      return new ReferenceReading.Faulty(reader.problems);
    }
    return reader.outcome(reader.all(file -> reader.own(directory.resolve(file), file)));
  }

  /// {@return `reference` with the pay points of the table `file` put in place of, or beside, those
  /// it has; a point without a status is local, one without a source says so}
  public static ReferenceReading readPay(Path file, Reference reference) {
    var reader = new ReferenceReader();
    List<PayPoint> own =
        reader
            .text(file)
            .map(t -> reader.table(ReferenceTables.PAY, new Named(file.toString(), t)))
            .orElse(List.of());
    return reader.outcome(reference.withPay(own));
  }

  private ReferenceReading outcome(Reference reference) {
    return problems.isEmpty()
        ? new ReferenceReading.Usable(reference)
        : new ReferenceReading.Faulty(problems);
  }

  private Reference all(Source source) {
    return new Reference(
        new PayTable(table(ReferenceTables.PAY, source)),
        table(ReferenceTables.ALLOWANCES, source),
        table(ReferenceTables.BANDS, source),
        table(ReferenceTables.GROUPS, source),
        table(ReferenceTables.UNITS, source),
        table(ReferenceTables.TIME, source),
        table(ReferenceTables.COURSES, source),
        table(ReferenceTables.QUALIFICATIONS, source),
        table(ReferenceTables.KINDS, source),
        table(ReferenceTables.STANDARDS, source));
  }

  private <T> List<T> table(ReferenceTable<T> form, Source source) {
    return table(form, source.find(form.file()));
  }

  private <T> List<T> table(ReferenceTable<T> form, Named named) {
    List<T> values = new ArrayList<>();
    try {
      for (Row row : Table.parse(named.text(), form.columns()).rows()) {
        try {
          values.add(form.reader().read(row));
        } catch (BadCell e) {
          problems.add(problem(named.name(), e));
        }
      }
    } catch (BadCell e) {
      problems.add(problem(named.name(), e));
    }
    return values;
  }

  private static Problem problem(String file, BadCell bad) {
    return new Problem(file, bad.line(), bad.column(), bad.found(), bad.expected());
  }

  private Named own(Path path, String file) {
    return Files.exists(path)
        ? text(path).map(t -> new Named(path.toString(), t)).orElseGet(() -> builtIn(file))
        : builtIn(file);
  }

  private Optional<String> text(Path path) {
    try {
      if (Files.size(path) > LIMIT) {
        return unusable(path, "a very large file", "a table below 16 megabytes");
      }
      byte[] bytes = Files.readAllBytes(path);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return unusable(path, "text in another encoding", "text in UTF-8; save it as \"CSV UTF-8\"");
    } catch (IOException e) {
      return unusable(path, "a file that cannot be read (" + e + ")", "a table");
    }
  }

  private Optional<String> unusable(Path path, String found, String expected) {
    problems.add(new Problem(path.toString(), 1, 1, found, expected));
    return Optional.empty();
  }

  private static Named builtIn(String file) {
    String name = "/waymark/reference/" + file;
    try (InputStream in =
        Objects.requireNonNull(ReferenceReader.class.getResourceAsStream(name), name)) {
      return new Named(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where tables come from.
  private interface Source {
    Named find(String file);
  }

  private record Named(String name, String text) {}
}
