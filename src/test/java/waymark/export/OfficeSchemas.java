package waymark.export;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.spi.Provider;
import org.apache.xmlbeans.XmlBeans;

/// The whole of the schemas of ECMA-376, for the parts of an Office document.
final class OfficeSchemas {

  /// Put there by the build before tests run.
  private static final Path SCHEMAS = Path.of("target/schemas/poi-ooxml-full.jar");

  private OfficeSchemas() {}

  /// {@return what is wrong with the parts of a document, each with the part's name}
  static List<String> complaints(byte[] document) throws Exception {
    assumeTrue(Files.exists(SCHEMAS), "only the whole build brings the schemas");
    try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      Object judge = loader.loadClass(Judge.class.getName()).getConstructor().newInstance();
      @SuppressWarnings("unchecked")
      Function<byte[], List<String>> schemas = (Function<byte[], List<String>>) judge;
      Map<String, byte[]> parts = OfficeParts.of(document);
      List<Map.Entry<String, byte[]>> known =
          parts.entrySet().stream().filter(part -> hasSchema(part.getKey())).toList();
      assertTrue(known.size() > 2, parts.keySet().toString());
      return known.stream()
          .flatMap(p -> schemas.apply(p.getValue()).stream().map(e -> p.getKey() + ": " + e))
          .toList();
    }
  }

  private static boolean hasSchema(String part) {
    return part.endsWith(".xml")
        && !part.startsWith("customXml/")
        && !part.equals("docProps/core.xml")
        && !part.equals("[Content_Types].xml");
  }

  private static URL[] urls() throws IOException {
    return new URL[] {
      SCHEMAS.toUri().toURL(),
      home(XmlBeans.class),
      home(LogManager.class),
      homeOfLog(),
      home(Judge.class)
    };
  }

  private static URL homeOfLog() throws IOException {
    URL provider = ClassLoader.getSystemResource("META-INF/services/" + Provider.class.getName());
    return ((JarURLConnection) provider.openConnection()).getJarFileURL();
  }

  private static URL home(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
