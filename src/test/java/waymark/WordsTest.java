package waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import waymark.Constants.Constant;
import waymark.model.Spelling;
import waymark.model.Word;

/// Holds that what the interface says stands in bundles, none of it in the code, and that bundles
/// and code agree.
class WordsTest {

  /// The rooms that the interface is made of.
  static final List<String> INTERFACE = List.of("app", "canvas", "gesture", "edit");

  /// The rooms with a bundle whose keys stand in their code.
  static final List<String> KEYED = List.of("app", "gesture", "edit");

  /// The rooms with a bundle.
  static final List<String> BUNDLES = List.of("app", "gesture", "edit", "model");

  /// A word beside a space, or one that begins as a title does.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\w.#-])\\p{L}{2,}[,.:;!?…]? |\\s\\p{L}{2,}(?![\\w-])|(?<![\\w.+])\\p{Lu}\\p{Ll}+");

  /// Keys as JavaFX names them, and patterns of dates and of what a name may not have.
  private static final Pattern NOT_SPOKEN =
      Pattern.compile("((Shortcut|Shift|Alt)\\+)+(Page )?\\w+|Delete|Insert|d M+ u+|\\[.*]\\+");

  /// What looks like words and is none that a person reads, by class: names of folders and of
  /// settings of the system, messages of what is thrown, a title that nobody sees.
  private static final Map<String, Set<String>> NAMED =
      Map.of(
          "WaymarkApp",
          Set.of("Application Support", "Library", "Waymark"),
          "SystemContrast",
          Set.of("Windows.SPI.HighContrast", "HighContrast"),
          "PlaceEdit$MoveRoles",
          Set.of("role in this view"),
          "PlaceEdit$RemoveFromView",
          Set.of("role in this view"),
          "Clip",
          Set.of("Pasted"));

  private static final Pattern ASKED =
      Pattern.compile("\\b(?:text|hint)\\(\\s*\"([^\"]+)\"\\s*[,)]");

  @ParameterizedTest
  @FieldSource("INTERFACE")
  void noRoomOfTheInterfaceHasWordsInItsCode(String room) {
    List<Constant> constants = constants(room);
    assertFalse(constants.isEmpty(), "no literal of " + room + " was looked at");
    assertEquals(
        List.of(),
        constants.stream().filter(WordsTest::isSpoken).toList(),
        "put them into the bundle of the room, and ask Texts for them");
  }

  @Test
  void aWordInTheCodeIsFound() throws URISyntaxException {
    URL file = Optional.ofNullable(WordsTest.class.getResource("WordsTest$Spoken.class")).get();
    assertEquals(
        List.of("Hello there", "Key", " roles of \u0001", "and so on"),
        Constants.of(Path.of(file.toURI())).stream()
            .filter(WordsTest::isSpoken)
            .map(Constant::text)
            .map(text -> text.replaceFirst("^\u0001", ""))
            .toList());
  }

  /// What somebody might write.
  static final class Spoken {
    static String greeting() {
      return "Hello there";
    }

    static String title() {
      return "Key";
    }

    static String joined(int roles, String school) {
      return roles + " roles of " + school;
    }

    static boolean inside(List<String> all) {
      return all.stream().anyMatch(other -> other.equals("and so on"));
    }

    static String silent(String key) {
      if (key.isEmpty()) {
        throw new IllegalArgumentException("not a key: " + key);
      }
      return "-fx-font-size" + "waymark.css" + "title-of-";
    }
  }

  @ParameterizedTest
  @FieldSource("KEYED")
  void everyTextThatIsAskedForIsThere(String room) throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/waymark", room))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        ASKED.matcher(Files.readString(file)).results().map(r -> r.group(1)).forEach(asked::add);
      }
    }
    assertFalse(asked.isEmpty(), "no source of " + room + " was looked at");
    asked.removeAll(texts(room).stringPropertyNames());
    assertEquals(Set.of(), asked);
  }

  @ParameterizedTest
  @FieldSource("KEYED")
  void everyTextIsAskedFor(String room) {
    Set<String> literals =
        constants(room).stream().map(Constant::text).collect(Collectors.toUnmodifiableSet());
    List<Predicate<String>> recipes =
        literals.stream().filter(WordsTest::makesKeys).map(WordsTest::made).toList();
    Set<String> unasked = new TreeSet<>(texts(room).stringPropertyNames());
    unasked.removeAll(literals);
    unasked.removeIf(key -> recipes.stream().anyMatch(recipe -> recipe.test(key)));
    unasked.removeIf(key -> isEndOfAnother(key, literals));
    assertEquals(Set.of(), unasked);
  }

  /// Whether a literal joined with values makes keys such as `command.` and what follows.
  private static boolean makesKeys(String literal) {
    return literal.matches("[a-z][\\w-]*\\..*") && literal.indexOf(Constants.VALUE) > 0;
  }

  private static Predicate<String> made(String recipe) {
    String pattern =
        Stream.of(recipe.split(String.valueOf(Constants.VALUE), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\w.-]+"));
    return Pattern.compile(pattern).asMatchPredicate();
  }

  /// Whether a key is a literal with a literal end, as `zoom.in` and `.tip`.
  private static boolean isEndOfAnother(String key, Set<String> literals) {
    int dot = key.lastIndexOf('.');
    return dot > 0
        && literals.contains(key.substring(0, dot))
        && literals.contains(Constants.VALUE + key.substring(dot));
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everyTextCanBeFilledIn(String room) {
    Properties texts = texts(room);
    for (String key : texts.stringPropertyNames()) {
      String pattern = texts.getProperty(key);
      boolean filled = pattern.matches("(?s).*\\{\\d.*");
      assertFalse(
          filled && pattern.replace("''", "").contains("'"),
          key + " has values, in which a lone ' is lost: write ’");
      if (filled) {
        assertFalse(
            new MessageFormat(pattern, Locale.UK).format(new Object[] {2, 2, 2, 2}).isEmpty());
      }
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void noKeyStandsTwiceInABundle(String room) {
    Set<String> seen = new HashSet<>();
    assertEquals(
        List.of(),
        bundle(room)
            .lines()
            .filter(line -> line.matches("[A-Za-z][\\w.-]*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .filter(key -> !seen.add(key))
            .toList());
  }

  @Test
  void everyWordOfTheFileHasALabelAndEveryLabelAWord() {
    Set<String> words =
        new ClassFileImporter()
            .importPackages("waymark.model").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Word.class))
                .filter(type -> !type.isEquivalentTo(Spelling.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Word.class::cast)
                .map(word -> word.getClass().getSimpleName() + "." + word.word())
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(texts("model").stringPropertyNames()), words);
  }

  private static boolean isSpoken(Constant constant) {
    String text = constant.text();
    return WORDS.matcher(text).find()
        && !NOT_SPOKEN.matcher(text).matches()
        && !NAMED.getOrDefault(constant.where(), Set.of()).contains(text);
  }

  private static List<Constant> constants(String room) {
    try {
      URL home = Main.class.getProtectionDomain().getCodeSource().getLocation();
      return Constants.under(Path.of(home.toURI()).resolve("waymark").resolve(room));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Properties texts(String room) {
    try {
      Properties texts = new Properties();
      texts.load(new StringReader(bundle(room)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bundle(String room) {
    try {
      return Files.readString(Path.of("src/main/resources/waymark", room, "messages.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
