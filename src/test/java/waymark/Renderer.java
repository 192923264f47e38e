package waymark;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A program of others that paints SVG. Each has the bundled typeface and no other, so that it does
/// not matter which fonts a machine has.
enum Renderer {
  CHROMIUM("chromium", "chromium-browser", "google-chrome") {
    @Override
    void paint(String program, Path folder, List<Path> drawings) throws IOException {
      Sheet sheet = new Sheet(drawings);
      Path page = Files.writeString(folder.resolve("sheet.html"), sheet.page());
      Path seen = folder.resolve("sheet.png");
      run(
          folder,
          List.of(
              program,
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-background-networking",
              "--hide-scrollbars",
              "--font-render-hinting=none",
              "--force-device-scale-factor=1",
              "--window-size=" + sheet.size(),
              "--user-data-dir=" + folder.resolve("profile"),
              "--screenshot=" + seen,
              page.toUri().toString()));
      sheet.cut(ImageIO.read(seen.toFile()));
    }
  },
  LIBRSVG("rsvg-convert") {
    @Override
    void paint(String program, Path folder, List<Path> drawings) throws IOException {
      for (Path each : drawings) {
        String out = painted(each).toString();
        run(folder, List.of(program, "-d", "96", "-p", "96", "-o", out, each.toString()));
      }
    }
  },
  INKSCAPE("inkscape") {
    @Override
    void paint(String program, Path folder, List<Path> drawings) throws IOException {
      run(folder, with(drawings, program, "--export-type=png", "--export-dpi=96"));
    }
  },
  LIBREOFFICE("soffice", "libreoffice") {
    @Override
    void paint(String program, Path folder, List<Path> drawings) throws IOException {
      String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
      String out = folder.toString();
      run(
          folder,
          with(drawings, program, "--headless", profile, "--convert-to", "pdf", "--outdir", out));
      for (Path each : drawings) {
        try (PDDocument paper = Loader.loadPDF(beside(each, ".pdf").toFile())) {
          ImageIO.write(
              new PDFRenderer(paper).renderImageWithDPI(0, 96), "png", painted(each).toFile());
        }
      }
    }
  };

  private static final int SECONDS = 120;
  private static final Path FONTS = Path.of("src/main/resources/waymark/font");

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final List<String> names;

  Renderer(String... names) {
    this.names = List.of(names);
  }

  /// Paints each drawing, a dot for each of its units, into a PNG beside it.
  ///
  /// @param folder in which they are
  abstract void paint(String program, Path folder, List<Path> drawings) throws IOException;

  /// {@return where the program is, if it is here}
  Optional<String> program() {
    List<Path> folders =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
    return names.stream()
        .flatMap(name -> folders.stream().map(f -> f.resolve(name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  static Path painted(Path drawing) {
    return beside(drawing, ".png");
  }

  private static Path beside(Path drawing, String ending) {
    return drawing.resolveSibling(drawing.getFileName().toString().replace(".svg", ending));
  }

  private static List<String> with(List<Path> drawings, String... command) {
    return Stream.concat(Stream.of(command), drawings.stream().map(Path::toString)).toList();
  }

  private static void run(Path folder, List<String> command) throws IOException {
    Path told = folder.resolve("told.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
    builder.environment().put("FONTCONFIG_FILE", fonts(folder).toString());
    Process process = builder.start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new AssertionError(String.join(" ", command) + "\n" + Files.readString(told));
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Path fonts(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("fonts.conf"),
        "<fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
            .formatted(FONTS.toAbsolutePath(), folder.resolve("cache")));
  }

  /// A web page with all drawings on it, since a browser is slow to start.
  private record Sheet(List<Path> drawings) {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 2400;
    private static final int HEIGHT = 1800;

    String page() {
      StringBuilder page = new StringBuilder("<!DOCTYPE html><title>Drawings</title>\n");
      for (Path each : drawings) {
        page.append(
            "<img src='%s' style='position: absolute; left: %dpx; top: %dpx'>\n"
                .formatted(each.getFileName(), left(each), top(each)));
      }
      return page.toString();
    }

    private int left(Path drawing) {
      return drawings.indexOf(drawing) % COLUMNS * WIDTH;
    }

    private int top(Path drawing) {
      return drawings.indexOf(drawing) / COLUMNS * HEIGHT;
    }

    String size() {
      return COLUMNS * WIDTH + "," + (drawings.size() + COLUMNS - 1) / COLUMNS * HEIGHT;
    }

    void cut(BufferedImage seen) throws IOException {
      for (Path each : drawings) {
        BufferedImage part = seen.getSubimage(left(each), top(each), WIDTH, HEIGHT);
        ImageIO.write(part, "png", painted(each).toFile());
      }
    }
  }
}
