package waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program the way a person does: from what the build leaves in `target/waymark`.
@DisabledOnOs(OS.WINDOWS)
final class DistributionIT {

  private static final Path HOME = Path.of(System.getProperty("waymark.distribution"));
  private static final Path LAUNCHER = HOME.resolve("bin", "waymark");

  @TempDir private Path directory;

  /// What a run left behind.
  private record Run(int exitCode, String output, String errors) {}

  @Test
  void itSaysItsVersion() throws Exception {
    assertEquals(new Run(0, "Waymark 1.0.0\n", ""), run(LAUNCHER, Map.of(), "--version"));
  }

  @Test
  void itStartsThroughLinksFromAPathWithSpacesAfterBeingCopied() throws Exception {
    var copy = directory.resolve("Way mark of Ann's");
    copy(HOME, copy);
    var link = Files.createSymbolicLink(directory.resolve("way"), copy.resolve("bin", "waymark"));
    var again = Files.createSymbolicLink(directory.resolve("again"), Path.of("way"));
    assertEquals(new Run(0, "Waymark 1.0.0\n", ""), run(link, Map.of(), "--version"));
    assertEquals(new Run(0, "Waymark 1.0.0\n", ""), run(again, Map.of(), "--version"));
  }

  @Test
  void itStartsWithoutItsCacheOfClasses() throws Exception {
    var copy = directory.resolve("copy");
    copy(HOME, copy);
    var launcher = copy.resolve("bin", "waymark");
    var cache = copy.resolve("lib", "waymark.aot");
    Files.writeString(cache, "not a cache");
    assertEquals(new Run(0, "Waymark 1.0.0\n", ""), run(launcher, Map.of(), "--version"));
    Files.delete(cache);
    assertEquals(new Run(0, "Waymark 1.0.0\n", ""), run(launcher, Map.of(), "--version"));
  }

  @Test
  void itPassesOverAJavaThatIsTooOld() throws Exception {
    var old = Files.createDirectories(directory.resolve("jdk-17"));
    Files.createDirectories(old.resolve("bin"));
    Files.createFile(old.resolve("bin", "java")).toFile().setExecutable(true);
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    var run = run(LAUNCHER, Map.of("JAVA_HOME", old.toString()), "--version");
    assertEquals(new Run(0, "Waymark 1.0.0\n", ""), run);
  }

  @Test
  void argumentsKeepTheirSpacesAndQuotes() throws Exception {
    var run = run(LAUNCHER, Map.of(), "--no such 'option\"");
    assertEquals(2, run.exitCode());
    assertTrue(run.errors().contains("--no such 'option\""), run.errors());
  }

  @Test
  void theCommandLineLoadsNoToolkit() throws Exception {
    var log = directory.resolve("classes.log");
    run(LAUNCHER, Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log), "--help");
    var loaded = Files.readString(log);
    assertTrue(loaded.contains("waymark.cli."), "the log names no class of the command line");
    assertFalse(loaded.contains("javafx."), "the command line loaded JavaFX");
  }

  @Test
  void whatArrangesAndExportsAPathwayComesFromTheCacheOfClasses() throws Exception {
    var log = directory.resolve("classes.log");
    var pathway = directory.resolve("ours.json");
    Files.writeString(
        pathway,
        """
        {
          "format": "waymark/1",
          "title": "Ours",
          "roles": [{"id": "teacher", "title": "Teacher"}, {"id": "senco", "title": "SENCo"}],
          "qualifications": [{"id": "npq", "name": "NPQ for SENCOs"}],
          "steps": [{"from": "teacher", "to": "senco"}]
        }
        """);
    var options = Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log);
    run(LAUNCHER, options, "export", pathway.toString(), "-o", directory + "/ours.pdf");
    var work = Pattern.compile(" waymark[.](file|layout|picture|export)[.]");
    var used = Files.readAllLines(log).stream().filter(work.asPredicate()).toList();
    var others = used.stream().filter(line -> line.contains("source: file:")).toList();
    assertTrue(used.stream().anyMatch(line -> line.contains("waymark.layout.")), used.toString());
    assertEquals(List.of(), others);
  }

  @Test
  void theWindowComesFromItsCacheOfClasses() throws Exception {
    var log = directory.resolve("classes.log");
    var options =
        "-Dwaymark.rehearsal=true -Dglass.platform=Headless -Dprism.order=sw"
            + (" -Duser.home=" + directory + " -Xlog:class+load:file=" + log);
    var run = run(LAUNCHER, Map.of("JDK_JAVA_OPTIONS", options));
    assertEquals(0, run.exitCode(), run.errors());
    var loaded = Files.readAllLines(log);
    for (var name : List.of("app.StartPage", "app.DocumentPane", "canvas.CanvasView")) {
      var lines = loaded.stream().filter(line -> line.contains(" waymark." + name + " ")).toList();
      assertEquals(1, lines.size(), name);
      assertTrue(lines.getFirst().contains("shared objects file"), lines.getFirst());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayItSaysSoInOneLine() throws Exception {
    var run = run(LAUNCHER, Map.of("DISPLAY", ""));
    assertEquals(2, run.exitCode());
    assertEquals("", run.output());
    assertTrue(run.errors().startsWith("waymark: no window, because "), run.errors());
    assertEquals(1, run.errors().lines().count(), run.errors());
  }

  private Run run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var output = Files.createTempFile(directory, "output", ".txt");
    var errors = Files.createTempFile(directory, "errors", ".txt");
    var command = Stream.concat(Stream.of(launcher.toString()), Arrays.stream(arguments)).toList();
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().putAll(environment);
    var process = builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it did not end");
    return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (var tree = Files.walk(from)) {
      files = tree.toList();
    }
    for (var file : files) {
      Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
