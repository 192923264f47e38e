package waymark.file.save;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A copy of unsaved work that a crash left behind.
///
/// @param id by which the [Journal] knows it
/// @param keptAt when it was kept
/// @param size in bytes
/// @param original the file that the work belongs to, or empty if it was never saved
/// @param copy where the copy lies; read it like any pathway
public record Draft(String id, Instant keptAt, long size, Optional<Path> original, Path copy) {}
