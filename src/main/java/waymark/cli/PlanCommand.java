package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.export.Paper;
import waymark.model.Pathway;
import waymark.model.plan.Plan;
import waymark.model.reference.Reference;
import waymark.plan.Changes;
import waymark.plan.ChosenWay;
import waymark.plan.PlanPage;
import waymark.plan.Prospect;
import waymark.route.Answer;
import waymark.route.Enquiry;
import waymark.route.Routes;

/// `waymark plan FILE.plan.json -o OUT.pdf`: a plan on one page, and what a pathway that has
/// changed means for it.
@Command(
    description = {
      "Writes a plan on one page, as PDF or Word, and says what its pathway, having changed,"
          + " means for it. Without -o it says the plan in words."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the plan can be gone as it was made",
      "1:the way that was chosen cannot be gone any more; nothing is written",
      "2:wrong use, or a file that cannot be read or written"
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.plan.json", description = "the plan")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "the page to write; its ending, .pdf or .docx, says as what")
  private @Nullable Path output;

  @ArgGroup private @Nullable Whose whose;

  @Option(
      names = "--pathway",
      paramLabel = "FILE",
      description = "the pathway, if it is not where the plan says, or another version of it")
  private @Nullable Path pathwayFile;

  @Mixin private ReferenceOptions facts;

  /// Whose name the page bears.
  private static final class Whose {

    @Option(
        names = "--name",
        paramLabel = "NAME",
        description = "the name on the page (default: the one that the plan bears, if any)")
    private @Nullable String name;

    @Option(names = "--without-name", description = "no name on the page, whatever the plan bears")
    private boolean without;
  }

  @Override
  public Integer call() throws Refusal {
    Optional<String> ending = ending();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Plan plan = named(Planned.read(file, err));
    Pathway pathway =
        pathwayFile == null ? Planned.pathway(plan, file, err) : Opening.read(pathwayFile, err);
    Reference reference = facts.read();
    changes(out, Changes.of(plan, pathway));
    Optional<Enquiry> enquiry = ChosenWay.enquiry(plan, pathway, reference);
    Optional<Prospect> way = enquiry.flatMap(e -> ChosenWay.of(plan.way(), e, pathway, reference));
    if (way.isEmpty()) {
      lost(out, plan, pathway, enquiry);
      return Cli.FINDINGS;
    }
    if (output == null) {
      words(out, plan, pathway, reference, enquiry.orElseThrow(), way.get());
    } else {
      write(new PlanPage(plan, pathway, way.get()), ending.orElseThrow(), output);
    }
    return Cli.FINE;
  }

  private Optional<String> ending() throws Refusal {
    if (output == null) {
      return Optional.empty();
    }
    String name = output.toString().toLowerCase(Locale.ROOT);
    for (String ending : List.of(".pdf", ".docx")) {
      if (name.endsWith(ending)) {
        return Optional.of(ending);
      }
    }
    throw new Refusal("found -o " + output + ", expected a name that ends in .pdf or .docx");
  }

  private Plan named(Plan plan) throws Refusal {
    if (whose == null) {
      return plan;
    }
    if (whose.without) {
      return plan.withName(Optional.empty());
    }
    Optional<String> name = Optional.ofNullable(whose.name).map(String::strip);
    if (name.filter(String::isEmpty).isPresent()) {
      throw new Refusal("found --name without a name, expected one; --without-name leaves it out");
    }
    return plan.withName(name);
  }

  private static void changes(PrintWriter out, List<String> changes) {
    if (!changes.isEmpty()) {
      out.println("The pathway has changed since this plan was made:");
      changes.forEach(c -> out.println("- " + c));
      out.println();
    }
  }

  private static void lost(PrintWriter out, Plan plan, Pathway pathway, Optional<Enquiry> enquiry) {
    if (plan.way().isEmpty()) {
      out.println("This plan names no route yet: open it in Waymark, choose one and save it.");
    } else {
      out.println(
          "The route that was chosen cannot be gone any more. Open the plan in Waymark and choose"
              + " another; nothing was written.");
    }
    enquiry
        .map(e -> Routes.find(pathway, e))
        .ifPresent(
            answer -> {
              if (answer instanceof Answer.None(var whys)) {
                whys.forEach(w -> out.println("- " + w.sentence()));
              }
            });
  }

  private static void words(
      PrintWriter out,
      Plan plan,
      Pathway pathway,
      Reference reference,
      Enquiry enquiry,
      Prospect way) {
    plan.name().ifPresent(n -> out.println("Career plan: " + n));
    new RoutesText(pathway, reference, enquiry)
        .lines(new Answer.Found(List.of(way.route())))
        .forEach(out::println);
    plan.note().ifPresent(n -> out.println("Note: " + n));
  }

  private static void write(PlanPage page, String ending, Path output) throws Refusal {
    if (ending.equals(".pdf")) {
      Saving.save(output, page.pdf());
      return;
    }
    switch (page.word()) {
      case Paper.Ready ready -> Saving.save(output, ready.bytes());
      case Paper.Refused(String why) -> throw new Refusal(output + ": " + why);
    }
  }
}
