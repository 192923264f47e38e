package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.file.json.JsonWriter;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.plan.By;
import waymark.model.plan.Held;
import waymark.model.plan.Person;
import waymark.model.reference.Reference;
import waymark.route.Answer;
import waymark.route.Enquiry;
import waymark.route.Routes;

/// `waymark routes FILE --from ID --to ID[,ID]`: the best ways from one role to others, or why
/// there is none.
@Command(
    description = "Finds the best routes from a role to others, or says why there is none.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class RoutesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the pathway")
  private Path file;

  @Option(names = "--from", paramLabel = "ID", required = true, description = "the role held now")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "ID",
      required = true,
      split = ",",
      description = "the role wanted, or several of which any will do")
  private List<String> to;

  @Option(
      names = "--holds",
      paramLabel = "Q",
      split = ",",
      description = "the qualifications held already")
  private List<String> holds = List.of();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "the day on which the present role was taken up, such as 2025-09-01")
  private @Nullable String since;

  @Option(
      names = "--hours",
      paramLabel = "N",
      description =
          "hours a week for study: fewer than 2 make an NPQ longer, with 0 nothing can be gained")
  private @Nullable Double hours;

  @Option(
      names = "--by",
      paramLabel = "MEASURE",
      defaultValue = "time",
      description = "time, qualifications or pay (default: ${DEFAULT-VALUE})")
  private By by;

  @Option(
      names = "--k",
      paramLabel = "N",
      defaultValue = "3",
      description = "the most routes to give (default: ${DEFAULT-VALUE})")
  private int most;

  @Mixin private ReferenceOptions facts;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE})")
  private Listing format;

  @Override
  public Integer call() throws Refusal {
    PrintWriter out = spec.commandLine().getOut();
    Pathway pathway = Opening.read(file, spec.commandLine().getErr());
    Reference reference = facts.read();
    Enquiry enquiry = enquiry(pathway);
    Answer answer = Routes.find(pathway, reference, enquiry);
    switch (format) {
      case JSON ->
          out.print(JsonWriter.document(new RoutesJson(pathway, reference, enquiry).of(answer)));
      case TEXT -> new RoutesText(pathway, reference, enquiry).lines(answer).forEach(out::println);
    }
    return answer instanceof Answer.Found ? Cli.FINE : Cli.FINDINGS;
  }

  private Enquiry enquiry(Pathway pathway) throws Refusal {
    if (most < 1 || most > Enquiry.LIMIT) {
      throw new Refusal("found --k " + most + ", expected 1 to " + Enquiry.LIMIT);
    }
    Known roles = new Known(pathway.roles().stream().map(r -> r.id().value()).toList());
    Known awards = new Known(pathway.qualifications().stream().map(q -> q.id().value()).toList());
    roles.check("--from", List.of(from));
    roles.check("--to", to);
    awards.check("--holds", holds);
    LocalDate day = pathway.about().asOf().orElseGet(LocalDate::now);
    return new Enquiry(person(pathway), roles(pathway), by, most, day);
  }

  private Person person(Pathway pathway) throws Refusal {
    if (hours != null && !(hours >= 0 && hours <= 168)) {
      throw new Refusal("found --hours " + hours + ", expected 0 to 168");
    }
    List<Held> held =
        pathway.qualifications().stream()
            .map(Qualification::id)
            .filter(q -> holds.contains(q.value()))
            .map(Held::of)
            .toList();
    return new Person(new RoleId(from), since(), held, Optional.ofNullable(hours));
  }

  private Optional<LocalDate> since() throws Refusal {
    if (since == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(since));
    } catch (DateTimeException _) {
      throw new Refusal("found --since " + since + ", expected a day such as 2025-09-01");
    }
  }

  private List<RoleId> roles(Pathway pathway) {
    return pathway.roles().stream().map(Role::id).filter(r -> to.contains(r.value())).toList();
  }

  /// The ids that an option may name.
  private record Known(List<String> ids) {

    void check(String option, List<String> named) throws Refusal {
      for (String id : named) {
        if (!ids.contains(id)) {
          String all = ids.stream().limit(20).collect(Collectors.joining(", "));
          String more = ids.size() > 20 ? " and others" : "";
          String expected = ids.isEmpty() ? "none, for the pathway has none" : all + more;
          throw new Refusal("found %s %s, expected one of: %s".formatted(option, id, expected));
        }
      }
    }
  }
}
