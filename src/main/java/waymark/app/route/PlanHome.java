package waymark.app.route;

import java.nio.file.Path;
import java.util.Optional;
import waymark.file.save.Fingerprint;

/// Where a plan lives.
///
/// @param print of the file as it was read or written last; empty if it is to be written in any
///   case
public record PlanHome(Path file, Optional<Fingerprint> print) {}
