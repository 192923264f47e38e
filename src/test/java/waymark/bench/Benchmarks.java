package waymark.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks that JMH can measure, those named by the arguments or all, each in a JVM of
/// its own that is warmed up first. Prints one JSON line for each: the mean time of an operation in
/// milliseconds and how sure it is, and its ratio to the yardstick of its class where there is one.
final class Benchmarks {

  private static final String YARDSTICK = "yardstick";

  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .verbosity(VerboseMode.SILENT)
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .timeUnit(TimeUnit.MILLISECONDS)
            .shouldFailOnError(true);
    for (String name : args.length == 0 ? new String[] {"waymark[.]bench[.]"} : args) {
      options.include(name);
    }
    Collection<RunResult> runs = new Runner(options.build()).run();
    Map<String, Double> yardsticks = new TreeMap<>();
    for (RunResult run : runs) {
      if (run.getPrimaryResult().getLabel().equals(YARDSTICK)) {
        yardsticks.put(where(run), run.getPrimaryResult().getScore());
      }
    }
    runs.forEach(run -> print(run, Optional.ofNullable(yardsticks.get(where(run)))));
  }

  private static void print(RunResult run, Optional<Double> yardstick) {
    Result<?> result = run.getPrimaryResult();
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"%s.%s\",%s\"ms\":%.2f,\"give-or-take-ms\":%.2f%s}%n",
        of(run),
        result.getLabel(),
        parameters(run),
        result.getScore(),
        result.getScoreError(),
        yardstick.map(one -> ratio(result.getScore() / one)).orElse(""));
  }

  private static String ratio(double times) {
    return String.format(Locale.ROOT, ",\"times-the-yardstick\":%.1f", times);
  }

  private static String where(RunResult run) {
    return of(run) + " " + parameters(run);
  }

  private static String of(RunResult run) {
    String name = run.getParams().getBenchmark();
    String type = name.substring(0, name.lastIndexOf('.'));
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String parameters(RunResult run) {
    StringBuilder all = new StringBuilder();
    for (String key : run.getParams().getParamsKeys()) {
      all.append("\"%s\":\"%s\",".formatted(key, run.getParams().getParam(key)));
    }
    return all.toString();
  }
}
