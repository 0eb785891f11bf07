/// Starts and stops the program: the command line, the settings, and the one place where everything
/// is joined. Nobody depends on it.
package id.laci.pos;
