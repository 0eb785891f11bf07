package id.laci.pos.simulation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A deliberate mistake in one source file: some of its lines replaced, compiled in memory, and
/// loaded with everything else of the till into a class loader of its own.
///
/// @param name what is done wrong
/// @param file the class, without package `id.laci.pos`, with slashes
/// @param hunks what is put in place of what
record Mutant(String name, String file, List<Hunk> hunks) {
  private static final Path SOURCES = Path.of("src/main/java/id/laci/pos");
  private static final String OURS = "id.laci.pos.";

  /// Whole lines in place of others.
  ///
  /// @param before must stand in the file exactly once
  record Hunk(String before, String after) {
    /// @param lines as in a patch, each marked by a blank, a plus or a minus
    static Hunk read(List<String> lines) {
      return new Hunk(without('+', lines), without('-', lines));
    }

    private static String without(char mark, List<String> lines) {
      return lines.stream()
          .filter(line -> line.charAt(0) != mark)
          .map(line -> line.substring(1) + '\n')
          .collect(joining());
    }
  }

  /// @param text names and hunks, as `mutants.diff` explains
  static List<Mutant> read(String text) {
    return Arrays.stream(text.split("(?m)^=== ", -1)).skip(1).map(Mutant::one).toList();
  }

  private static Mutant one(String section) {
    String[] head = section.split("\n--- |\n", 3);
    List<Hunk> hunks =
        Arrays.stream(head[2].split("\n\n", -1))
            .map(hunk -> hunk.lines().filter(line -> !line.isEmpty()).toList())
            .filter(lines -> !lines.isEmpty())
            .map(Hunk::read)
            .toList();
    return new Mutant(head[0], head[1], hunks);
  }

  String source() {
    String text;
    try {
      text = Files.readString(SOURCES.resolve(file + ".java"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    for (Hunk hunk : hunks) {
      int at = text.indexOf(hunk.before());
      assertTrue(at >= 0, () -> name + ": not in " + file + " any more: " + hunk.before());
      assertEquals(
          at, text.lastIndexOf(hunk.before()), () -> name + ": twice in " + file + ": " + hunk);
      text = text.replace(hunk.before(), hunk.after());
    }
    return text;
  }

  /// @return the till with this mistake in it
  ClassLoader loader() {
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter words = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        JavaFileManager memory = new Memory(files, classes)) {
      List<String> options =
          List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
      boolean good =
          compiler
              .getTask(words, memory, null, options, null, List.of(new Text(file, source())))
              .call();
      assertTrue(good, () -> name + ": " + words);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Map<String, byte[]> bytes = new HashMap<>();
    classes.forEach((type, written) -> bytes.put(type, written.toByteArray()));
    return new Loader(bytes);
  }

  /// A source that is only here.
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String file, String text) {
      super(URI.create("mem:///id/laci/pos/" + file + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /// Keeps what the compiler writes.
  private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    Memory(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream to = new ByteArrayOutputStream();
      classes.put(type, to);
      return new SimpleJavaFileObject(URI.create("mem:///" + type.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          return to;
        }
      };
    }
  }

  /// Loads the till anew, with some classes in another form.
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> mutated;

    Loader(Map<String, byte[]> mutated) {
      super(Mutant.class.getClassLoader());
      this.mutated = mutated;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(OURS)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> there = findLoadedClass(name);
        return there == null ? define(name) : there;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      byte[] bytes = mutated.containsKey(name) ? mutated.get(name) : original(name);
      return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] original(String name) throws ClassNotFoundException {
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
