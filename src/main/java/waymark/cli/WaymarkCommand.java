package waymark.cli;

import picocli.CommandLine.Command;

/// `waymark`: the root of the command line, which alone does nothing.
@Command(
    name = "waymark",
    description = "Career pathways for schools: drawn, checked and published.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class WaymarkCommand {}
