package waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import waymark.file.PathwayWriter;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;

/// Prints how long an export takes from the command line, with the start of the JVM, one JSON line
/// for each kind: of an example, of a large pathway without a view, which is arranged first, and of
/// a crowd whose cards have their places; beside it Graphviz with as many nodes and edges, if it is
/// installed. Run by name with the program to measure, such as `target/waymark/bin/waymark`.
final class ExportBench {

  private static final Path EXAMPLE = Path.of("examples/senco-annex-two.json");
  private static final int RUNS = 7;
  private static final int ROLES = 500;

  private ExportBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String program = args.length > 0 ? args[0] : "target/waymark/bin/waymark";
    Path folder = Files.createTempDirectory("waymark-bench");
    Path large = folder.resolve("large.json");
    Pathway pathway = pathway(ROLES);
    Files.write(large, PathwayWriter.write(pathway));
    Path dot = Files.writeString(folder.resolve("large.dot"), dot(pathway));
    export(program, EXAMPLE, folder.resolve("small.svg"), 600);
    export(program, EXAMPLE, folder.resolve("small.pdf"), 2500);
    export(program, large, folder.resolve("large.svg"), 1500);
    export(program, large, folder.resolve("large.pdf"), 2500);
    Path crowd = Files.write(folder.resolve("crowd.json"), PathwayWriter.write(Crowd.of(ROLES)));
    export(program, crowd, folder.resolve("crowd.svg"), 1500);
    export(program, crowd, folder.resolve("crowd.pdf"), 2500);
    List<String> graphviz =
        List.of("dot", "-Tsvg", dot.toString(), "-o", folder.resolve("dot.svg").toString());
    if (runs(List.of("dot", "-V"))) {
      print("dot-500-roles-svg", -1, graphviz);
    }
  }

  private static void export(String program, Path file, Path output, int limit)
      throws IOException, InterruptedException {
    String name = output.getFileName().toString().replace('.', '-');
    print(
        "export-" + name,
        limit,
        List.of(program, "export", file.toString(), "-o", output.toString()));
  }

  private static void print(String bench, int limit, List<String> command)
      throws IOException, InterruptedException {
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      if (!runs(command)) {
        System.out.printf("{\"bench\":\"%s\",\"failed\":true}%n", bench);
        return;
      }
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        "{\"bench\":\"%s\",\"least-ms\":%.0f,\"median-ms\":%.0f%s}%n",
        bench, times[0], times[RUNS / 2], limit < 0 ? "" : ",\"aim-ms\":" + limit);
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  /// Each role has a way in from one or two among the ten before it.
  private static Pathway pathway(int count) {
    List<Role> roles = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      roles.add(Role.of(new RoleId("r" + i), "Role " + i, RoleKind.OTHER));
      for (int from : i % 3 == 0 ? new int[] {i / 2} : new int[] {i / 2, Math.max(0, i - 7)}) {
        if (i > 0 && from != i) {
          StepId id = new StepId("s" + i + "-" + from);
          steps.add(Step.of(id, new RoleId("r" + from), new RoleId("r" + i), StepKind.ADVANCE));
        }
      }
    }
    List<Step> once = steps.stream().distinct().toList();
    return Pathway.of("A large pathway").withRoles(roles).withSteps(once);
  }

  private static String dot(Pathway pathway) {
    StringBuilder text = new StringBuilder("digraph { rankdir=LR; node [shape=box];\n");
    pathway.roles().forEach(r -> text.append("\"%s\";%n".formatted(r.id())));
    pathway.steps().forEach(s -> text.append("\"%s\" -> \"%s\";%n".formatted(s.from(), s.to())));
    return text.append("}\n").toString();
  }
}
