import Foundation

/// The most memory that a run of this program held, as the kernel saw it.
///
/// The kernel counts what the parent holds when it starts the child as the child's, so it is to be started early.
struct ChildMemory {
    let megabytes: Double

    init(_ arguments: [String]) throws {
        let program = "/proc/self/exe"
        var words: [UnsafeMutablePointer<CChar>?] = (["MethodBenchmarks"] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process = pid_t()
        guard posix_spawn(&process, program, nil, nil, words, environ) == 0 else {
            throw Wrong("this program could not start itself")
        }
        var (status, usage) = (Int32(), rusage())
        wait4(process, &status, 0, &usage)
        guard status == 0 else { throw Wrong("'\(arguments.joined(separator: " "))' did not end well") }
        megabytes = Double(usage.ru_maxrss) * 1024 / 1e6
    }
}
