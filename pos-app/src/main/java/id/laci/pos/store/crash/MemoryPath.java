package id.laci.pos.store.crash;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.store.fs.FilePath;

/// The names of files in memory, as H2 asks for them. H2 has one table of schemes for the whole
/// program, so each set of files has a scheme of its own.
final class MemoryPath extends FilePath {
  private final String scheme;
  private final Map<String, MemoryFile> files;
  private final NewFile newFile;

  /// Makes a file that was not there.
  interface NewFile {
    MemoryFile make();
  }

  MemoryPath(String scheme, Map<String, MemoryFile> files, NewFile newFile) {
    this.scheme = scheme;
    this.files = files;
    this.newFile = newFile;
    name = scheme + ":";
  }

  @Override
  public String getScheme() {
    return scheme;
  }

  @Override
  public MemoryPath getPath(String path) {
    MemoryPath there = new MemoryPath(scheme, files, newFile);
    there.name = path;
    return there;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    MemoryFile file = files.get(name);
    if (file == null) {
      if (mode.equals("r")) {
        throw new FileNotFoundException(name);
      }
      file = newFile.make();
      files.put(name, file);
    }
    return new MemoryChannel(file);
  }

  @Override
  public long size() {
    MemoryFile file = files.get(name);
    return file == null ? 0 : file.size();
  }

  @Override
  public void moveTo(FilePath newName, boolean atomicReplace) {
    MemoryFile file = files.remove(name);
    if (file != null) {
      files.put(newName.name, file);
    }
  }

  @Override
  public boolean createFile() {
    return files.putIfAbsent(name, newFile.make()) == null;
  }

  @Override
  public boolean exists() {
    return isRegularFile() || isDirectory();
  }

  @Override
  public void delete() {
    files.remove(name);
  }

  /// A list that H2 may change.
  @Override
  public List<FilePath> newDirectoryStream() {
    return files.keySet().stream()
        .filter(file -> file.startsWith(name))
        .<FilePath>map(this::getPath)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Override
  public MemoryPath toRealPath() {
    return this;
  }

  @Override
  public MemoryPath getParent() {
    int end = name.lastIndexOf('/');
    return getPath(name.substring(0, Math.max(scheme.length() + 1, end)));
  }

  /// There is one folder, and it is always there.
  @Override
  public boolean isDirectory() {
    return name.equals(scheme + ":") || name.equals(scheme + ":/");
  }

  @Override
  public boolean isRegularFile() {
    return files.containsKey(name);
  }

  @Override
  public boolean isAbsolute() {
    return true;
  }

  @Override
  public long lastModified() {
    return 0;
  }

  @Override
  public boolean canWrite() {
    return true;
  }

  @Override
  public void createDirectory() {
    // folders are only parts of names
  }

  @Override
  public boolean setReadOnly() {
    return false;
  }
}
