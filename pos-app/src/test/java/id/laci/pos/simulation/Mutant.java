package id.laci.pos.simulation;

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

/// A deliberate mistake in one source file: some of its text replaced, compiled in memory, and
/// loaded with everything else of the till into a class loader of its own.
///
/// @param name what is done wrong
/// @param file the class, without package `id.laci.pos`, with slashes
/// @param edits what is put in place of what
record Mutant(String name, String file, List<Edit> edits) {
  private static final Path SOURCES = Path.of("src/main/java/id/laci/pos");
  private static final String OURS = "id.laci.pos.";

  /// @param before must stand exactly once in the file
  record Edit(String before, String after) {}

  Mutant(String name, String file, String before, String after) {
    this(name, file, List.of(new Edit(before, after)));
  }

  String source() {
    try {
      String text = Files.readString(SOURCES.resolve(file + ".java"));
      for (Edit edit : edits) {
        int at = text.indexOf(edit.before());
        assertTrue(at >= 0, () -> name + ": not in " + file + " any more: " + edit.before());
        assertEquals(
            at, text.lastIndexOf(edit.before()), () -> name + ": twice in " + file + ": " + edit);
        text = text.replace(edit.before(), edit.after());
      }
      return text;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
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
