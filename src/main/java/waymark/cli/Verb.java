package waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The commands behind `waymark`. Only the one that is asked for is made, since picocli looks at
/// each by reflection and a start should be quick.
enum Verb {
  /// Writes views as files.
  EXPORT,
  /// Brings figures that went elsewhere up to date.
  PUBLISH,
  /// Says what there is to say about pathways.
  CHECK,
  /// Says what differs between two pathways.
  DIFF,
  /// Says what a view shows.
  DESCRIBE,
  /// Lists what a pathway can begin with.
  TEMPLATES,
  /// Begins a pathway.
  NEW,
  /// Finds ways from role to role.
  ROUTES,
  /// Prints somebody's plan.
  PLAN,
  /// Prints what a file may hold.
  SCHEMA;

  /// {@return the verb that `arguments` begin with; all of them if they begin with none}
  static List<Verb> of(String... arguments) {
    List<Verb> all = Arrays.asList(values());
    return all.stream()
        .filter(verb -> arguments.length > 0 && verb.word().equals(arguments[0]))
        .findFirst()
        .map(List::of)
        .orElse(all);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Object command() {
    return switch (this) {
      case EXPORT -> new ExportCommand();
      case PUBLISH -> new PublishCommand();
      case CHECK -> new CheckCommand();
      case DIFF -> new DiffCommand();
      case DESCRIBE -> new DescribeCommand();
      case TEMPLATES -> new TemplatesCommand();
      case NEW -> new NewCommand();
      case ROUTES -> new RoutesCommand();
      case PLAN -> new PlanCommand();
      case SCHEMA -> new SchemaCommand();
    };
  }
}
