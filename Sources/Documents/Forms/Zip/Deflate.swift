internal import CZlib

/// Takes bytes out of the deflate format with zlib, and puts them into it.
enum Deflate {
    /// Returns the bytes that the packed ones stand for; nothing unless they are just so many.
    static func unpacked(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        // One byte more than was promised shows a promise that is too small.
        let room = size + 1
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { output, written in
            unsafe packed.withUnsafeBufferPointer { input in
                unsafe written = unpack(input, into: output) ?? 0
            }
        }
        return bytes.count == size ? bytes : nil
    }

    /// Returns the bytes in the deflate format: the same for the same bytes and the same zlib.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = unsafe z_stream()
        let level = Z_DEFAULT_COMPRESSION
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard
            unsafe deflateInit2_(
                &stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { unsafe deflateEnd(&stream) }
        let room = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
        let packed = unsafe [UInt8](unsafeUninitializedCapacity: room) { output, written in
            unsafe bytes.withUnsafeBufferPointer { input in
                unsafe point(&stream, from: input, to: output)
                unsafe written = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        return packed.isEmpty ? nil : packed
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        unsafe bytes.withUnsafeBufferPointer { unsafe UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }

    private static func unpack(
        _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { return nil }
        defer { unsafe inflateEnd(&stream) }
        unsafe point(&stream, from: input, to: output)
        return unsafe inflate(&stream, Z_FINISH) == Z_STREAM_END ? unsafe Int(stream.total_out) : nil
    }

    private static func point(
        _ stream: inout z_stream, from input: UnsafeBufferPointer<UInt8>, to output: UnsafeMutableBufferPointer<UInt8>
    ) {
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
    }
}
