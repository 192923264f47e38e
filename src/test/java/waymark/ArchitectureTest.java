package waymark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the laws of the house: which room may use which, and what only some rooms may do.
///
/// A law that finds no class to look at fails, so an empty import cannot pass for obedience.
final class ArchitectureTest {

  private static final JavaClasses WAYMARK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("waymark");

  private static final Set<String> FLOOR_ONE =
      Set.of("edit", "rule", "route", "layout", "file", "picture", "change");

  /// Each room with the rooms that it may use.
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("edit", Set.of("model")),
          Map.entry("rule", Set.of("model")),
          Map.entry("change", Set.of("model")),
          Map.entry("route", Set.of("model")),
          Map.entry("layout", Set.of("model")),
          Map.entry("file", Set.of("model")),
          Map.entry("picture", Set.of("model")),
          Map.entry("export", Set.of("picture", "model")),
          Map.entry("plan", Set.of("export", "route", "picture", "model")),
          Map.entry("gesture", Set.of("edit", "rule", "picture", "model")),
          Map.entry("table", Set.of("gesture", "edit", "picture", "model")),
          Map.entry("canvas", Set.of("gesture", "picture", "model")),
          Map.entry("publish", Set.of("export", "file", "rule", "picture", "model")),
          Map.entry("cli", with(FLOOR_ONE, "export", "publish", "plan", "model")),
          Map.entry(
              "app",
              with(FLOOR_ONE, "canvas", "gesture", "table", "export", "publish", "plan", "model")));

  /// The one room of each library that has its own.
  private static final Map<String, String> HOME_OF_LIBRARY =
      Map.of(
          "tools.jackson..",
          "file",
          "org.eclipse.elk..",
          "layout",
          "picocli..",
          "cli",
          "org.apache.poi..",
          "export.office",
          "org.apache.xmlbeans..",
          "export.office",
          "org.openxmlformats..",
          "export.office");

  /// Rooms in which everything is a value.
  private static final String[] ROOMS_OF_VALUES =
      packages(Set.of("model", "edit", "rule", "route", "picture"));

  static Stream<String> rooms() {
    return MAY_USE.keySet().stream();
  }

  @Test
  void everyPackageIsARoomOfThePlan() {
    var strays =
        WAYMARK.stream()
            .filter(type -> !type.getPackageName().equals("waymark"))
            .filter(type -> MAY_USE.keySet().stream().noneMatch(room -> isIn(room, type)))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toUnmodifiableSet());
    assertEquals(Set.of(), strays, "a new package needs a floor: give it one in MAY_USE");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomWasReallyLookedAt(String room) {
    assertTrue(isBuilt(room), "no class of waymark." + room + " was imported");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyWhatLiesBelowIt(String room) {
    var forbidden =
        MAY_USE.keySet().stream()
            .filter(
                other ->
                    !other.equals(room) && !MAY_USE.getOrDefault(room, Set.of()).contains(other))
            .collect(Collectors.toUnmodifiableSet());
    noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(forbidden))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("waymark")
        .because(
            "arrows point down only, and the rooms of floor 1 do not see each other: move what both"
                + " need into the model, or let a room above pass it in")
        .check(WAYMARK);
  }

  @Test
  void noRoomsUseEachOtherInACircle() {
    slices()
        .matching("waymark.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a circle makes two rooms one: move what they share down")
        .check(WAYMARK);
  }

  @Test
  void theModelNeedsNothingButJava() {
    classes()
        .that()
        .resideInAPackage("waymark.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "waymark.model..",
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.math..",
            "java.text..",
            "org.jspecify..")
        .because("every room stands on the model: read, draw and store in the rooms above it")
        .check(WAYMARK);
  }

  @Test
  void onlyTheWindowKnowsItsToolkit() {
    outside("app", "canvas")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..", "com.sun..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .because(
            "the command line runs without JavaFX, and gestures are tested without it: take a value"
                + " of the model or the picture instead")
        .check(WAYMARK);
  }

  @Test
  void onlyThePngWriterPaintsWithJava2d() {
    outside("export")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
        .because("there is one picture with its own measure: draw marks, and let export paint them")
        .check(WAYMARK);
  }

  @ParameterizedTest
  @FieldSource("LIBRARY_RULES")
  void aLibraryStaysInItsRoom(ArchRule rule) {
    rule.check(WAYMARK);
  }

  static final Collection<ArchRule> LIBRARY_RULES =
      HOME_OF_LIBRARY.entrySet().stream()
          .<ArchRule>map(
              home ->
                  outside(home.getValue())
                      .should()
                      .dependOnClassesThat()
                      .resideInAPackage(home.getKey())
                      .because(
                          "a library that may be exchanged is met in one room: ask waymark."
                              + home.getValue()))
          .toList();

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packageOf("cli"))
        .and()
        .resideOutsideOfPackage("waymark")
        .should(ACCESS_STANDARD_STREAMS)
        .because("a person sees what a sealed outcome says: return one, and let the edge show it")
        .check(WAYMARK);
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packageOf("cli"))
        .and()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("ending the program loses unsaved work: return an outcome")
        .check(WAYMARK);
  }

  @Test
  void everyPackageIsNullMarked() {
    var unmarked =
        WAYMARK.stream()
            .map(JavaClass::getPackage)
            .filter(it -> it.tryGetPackageInfo().isEmpty() || !it.isAnnotatedWith(NullMarked.class))
            .map(it -> it.getName())
            .collect(Collectors.toUnmodifiableSet());
    assertEquals(Set.of(), unmarked, "null is not a value: give each a NullMarked package-info");
  }

  @Test
  void valuesHaveNoSetters() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(ROOMS_OF_VALUES)
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("a pathway, an edit, a finding and a picture are values: give them a withX")
        .check(WAYMARK);
  }

  @Test
  void whatARoomOfValuesShowsDoesNotChange() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(ROOMS_OF_VALUES)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .beFinal()
        .because(
            "undo is a step back in a list of values: make a new one instead, and keep what counts"
                + " or gathers out of sight of other rooms")
        .check(WAYMARK);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("several documents are open at once: keep state in the document that owns it")
        .check(WAYMARK);
  }

  private static GivenClassesConjunction outside(String... rooms) {
    return noClasses().that().resideOutsideOfPackages(packages(Set.of(rooms)));
  }

  private static boolean isBuilt(String room) {
    return WAYMARK.stream().anyMatch(type -> isIn(room, type));
  }

  private static boolean isIn(String room, JavaClass type) {
    return (type.getPackageName() + ".").startsWith("waymark." + room + ".");
  }

  private static String packageOf(String room) {
    return "waymark." + room + "..";
  }

  private static String[] packages(Set<String> rooms) {
    return rooms.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
  }

  private static Set<String> with(Set<String> rooms, String... others) {
    return Stream.concat(rooms.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
  }
}
