package waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.export.Dpi;
import waymark.export.Paper;
import waymark.export.PngWriter;
import waymark.export.SvgWriter;
import waymark.picture.Mark;
import waymark.picture.Picture;

/// SVG as other programs paint it, beside the PNG that is painted here. What they paint stays in
/// `target/renderers` to be looked at.
class RenderersTest {

  private static final Path FOLDER = Path.of("target/renderers").toAbsolutePath();

  /// Texts and lines that are the same differ by up to 0.078 where a program adds up the widths of
  /// letters differently; a missing text by more than 0.3, a missing step by more than 0.12.
  private static final double TOLERANCE = 0.08;

  /// Twice as large as drawn, so that the shapes of letters are not bent to a grid of dots.
  private static final int SCALE = 2;

  private static final List<Example> EXAMPLES = new ArrayList<>();

  /// A view, and how it is painted here.
  private record Example(String name, Picture picture, BufferedImage painted) {}

  @BeforeAll
  static void paint() throws IOException {
    for (Path file : Examples.files()) {
      for (Picture picture : Examples.pictures(file)) {
        String name = file.getFileName().toString().replace(".json", "-" + picture.view());
        EXAMPLES.add(new Example(name, picture, painted(picture)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyExampleLooksTheSame(Renderer renderer) throws IOException {
    Optional<String> program = renderer.program();
    assumeTrue(program.isPresent(), renderer + " is not on this machine");
    Path folder = Files.createDirectories(FOLDER.resolve(renderer.name().toLowerCase(Locale.ROOT)));
    List<Path> drawings = new ArrayList<>();
    for (Example each : EXAMPLES) {
      byte[] svg = SvgWriter.write(each.picture(), SCALE);
      drawings.add(Files.write(folder.resolve(each.name() + ".svg"), svg));
    }
    renderer.paint(program.get(), folder, drawings);
    assertEquals(List.of(), differing(drawings));
  }

  private static List<String> differing(List<Path> drawings) throws IOException {
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < drawings.size(); i++) {
      BufferedImage theirs = ImageIO.read(Renderer.painted(drawings.get(i)).toFile());
      Likeness.Difference most = Likeness.most(EXAMPLES.get(i).painted(), theirs);
      if (most.share() > TOLERANCE) {
        differing.add(drawings.get(i) + ": " + most);
      }
    }
    return differing;
  }

  @ParameterizedTest
  @EnumSource
  void aMarkThatIsMissingIsSeen(Missing missing) throws IOException {
    Example whole =
        EXAMPLES.stream()
            .filter(e -> e.name().equals("senco-annex-two-school"))
            .findFirst()
            .orElseThrow();
    List<Mark> marks = whole.picture().marks();
    Mark mark = leaves(marks).filter(missing.kind).findFirst().orElseThrow();
    double share = Likeness.most(whole.painted(), painted(without(whole.picture(), mark))).share();
    assertTrue(share > TOLERANCE, () -> share + " without " + mark);
  }

  /// What a program might leave out.
  enum Missing {
    WORDS(m -> m instanceof Mark.Words w && w.text().equals("3 days a week protected")),
    LINE(
        m ->
            m instanceof Mark.Path p
                && p.fill().isEmpty()
                && p.stroke().orElseThrow().width() > 1.4),
    ICON(m -> m instanceof Mark.Path p && p.fill().isPresent()),
    CARD(m -> m instanceof Mark.Box b && b.radius() > 0 && b.stroke().isPresent());

    @SuppressWarnings("ImmutableEnumChecker") // asks only what it is given
    private final Predicate<Mark> kind;

    Missing(Predicate<Mark> kind) {
      this.kind = kind;
    }
  }

  private static Stream<Mark> leaves(List<Mark> marks) {
    return marks.stream()
        .flatMap(m -> m instanceof Mark.Group g ? leaves(g.marks()) : Stream.of(m));
  }

  private static Picture without(Picture p, Mark lacking) {
    return new Picture(
        p.view(),
        p.title(),
        p.description(),
        p.page(),
        without(p.marks(), lacking),
        p.grid(),
        p.cards(),
        p.routes(),
        p.labels(),
        p.notes());
  }

  private static List<Mark> without(List<Mark> marks, Mark lacking) {
    List<Mark> left = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group g) {
        left.add(new Mark.Group(g.element(), g.name(), g.bounds(), without(g.marks(), lacking)));
      } else if (!mark.equals(lacking)) {
        left.add(mark);
      }
    }
    return left;
  }

  private static BufferedImage painted(Picture picture) throws IOException {
    byte[] png = ((Paper.Ready) PngWriter.write(picture, new Dpi(SCALE * Dpi.LEAST))).bytes();
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
