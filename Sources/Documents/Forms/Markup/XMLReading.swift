internal import CLibXML2

/// Reads the parts of a document that are XML with libxml2, tag by tag, so that nothing else stays in memory.
struct XMLReading {
    /// The prefixes that the handler knows, by the addresses of their namespaces, whatever prefixes the file uses.
    let prefixes: [String: String]
    let limits: DocumentLimits

    /// Hands the handler what is in a part.
    func read(_ bytes: [UInt8], ofPart part: String, into handler: any MarkupHandler) throws(DocumentFault) {
        let feed = MarkupFeed(handler: handler, prefixes: prefixes, limits: limits)
        let badLine = Self.feed(bytes, to: feed)
        if let fault = feed.fault { throw fault }
        guard let badLine else { return }
        throw DocumentFault(
            "The part '\(part)' of the file is not sound XML at line \(badLine): save the document again in the "
                + "program that made it and try again.")
    }

    /// Returns the line that is no XML, where there is one.
    private static func feed(_ bytes: [UInt8], to feed: MarkupFeed) -> Int? {
        keepSilent()
        var callbacks = unsafe Self.callbacks()
        guard let parser = unsafe xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil) else { return 0 }
        defer { unsafe xmlFreeParserCtxt(parser) }
        unsafe xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        unsafe xmlDictSetLimit(parser.pointee.dict, namesLimit)
        return withExtendedLifetime(feed) {
            unsafe parser.pointee._private = Unmanaged.passUnretained(feed).toOpaque()
            unsafe bytes.withUnsafeBytes { bytes in
                // In pieces, since libxml2 copies what it is given.
                for start in stride(from: 0, to: bytes.count, by: 1 << 20) where feed.fault == nil {
                    let piece = unsafe bytes[start..<min(start + 1 << 20, bytes.count)]
                    unsafe xmlParseChunk(
                        parser, UnsafeRawBufferPointer(rebasing: piece).bindMemory(to: CChar.self).baseAddress,
                        Int32(piece.count), 0)
                }
                unsafe xmlParseChunk(parser, nil, 0, 1)
            }
            // libxml2 stops without a word where it runs out of room for names.
            let isSound = unsafe parser.pointee.wellFormed == 1 && parser.pointee.disableSAX == 0
            return isSound ? nil : unsafe Int(xmlSAX2GetLineNumber(parser))
        }
    }

    private static func callbacks() -> xmlSAXHandler {
        var callbacks = unsafe xmlSAXHandler()
        unsafe callbacks.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe callbacks.serror = { _, _ in }
        unsafe callbacks.internalSubset = { context, _, _, _ in
            unsafe withFeed(of: context) { $0.refuse(.documentType) }
        }
        unsafe callbacks.startElementNs = { context, name, _, space, _, _, count, _, attributes in
            unsafe withFeed(of: context) { feed in
                guard let name = unsafe feed.name(name, space: space) else { return }
                let attributes = unsafe feed.attributes(attributes, count: Int(count))
                let line = unsafe Int(xmlSAX2GetLineNumber(context))
                feed.start(MarkupElement(name: name, attributes: attributes, line: line))
            }
        }
        unsafe callbacks.endElementNs = { context, name, _, space in
            unsafe withFeed(of: context) { feed in
                guard let name = unsafe feed.name(name, space: space) else { return }
                feed.end(name)
            }
        }
        unsafe callbacks.characters = { context, text, count in
            guard let text = unsafe text else { return }
            let piece = unsafe UnsafeBufferPointer(start: text, count: Int(count))
            unsafe withFeed(of: context) { unsafe $0.text(piece, line: Int(xmlSAX2GetLineNumber(context))) }
        }
        unsafe callbacks.cdataBlock = callbacks.characters
        return unsafe callbacks
    }
}

/// How many bytes of different names libxml2 keeps, whose time grows with the square of their number.
let namesLimit = 50_000

/// Keeps libxml2 from writing to the terminal what it can tell no feed, such as a coding that does not fit.
func keepSilent() { unsafe xmlSetStructuredErrorFunc(nil) { _, _ in } }

/// Finds the feed that a parser calls back, and stops the parser once the feed has a fault.
func withFeed(of context: UnsafeMutableRawPointer?, _ act: (MarkupFeed) -> Void) {
    guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
        let place = unsafe parser.pointee._private
    else { return }
    let feed = unsafe Unmanaged<MarkupFeed>.fromOpaque(place).takeUnretainedValue()
    act(feed)
    if feed.fault != nil { unsafe xmlStopParser(parser) }
}

extension DocumentFault {
    fileprivate static let documentType = Self(
        "The file has a document type declaration (DOCTYPE) inside, which no office program writes: open it in the "
            + "program that made it, save it again and try again.")
}

extension MarkupFeed {
    /// Returns the name that the handler knows for a name of a namespace.
    fileprivate func name(_ name: UnsafePointer<xmlChar>?, space: UnsafePointer<xmlChar>?) -> String? {
        guard let name = unsafe name else { return nil }
        let place = NamePlace(name: Int(bitPattern: name), space: Int(bitPattern: space))
        if let known = names[place] { return known }
        let address = unsafe space.map { unsafe String(cString: $0) }
        let prefix = address.map { prefixes[$0].map { "\($0):" } ?? "?:" } ?? ""
        let known = unsafe prefix + String(cString: name)
        names[place] = known
        return known
    }

    fileprivate func attributes(
        _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) -> [(name: String, value: String)] {
        guard let fields = unsafe fields else { return [] }
        var attributes: [(name: String, value: String)] = []
        attributes.reserveCapacity(count)
        // Five fields each: name, prefix, namespace, and where the value begins and ends.
        for place in stride(from: 0, to: count * 5, by: 5) {
            guard let name = unsafe self.name(fields[place], space: fields[place + 2]),
                let start = unsafe fields[place + 3], let end = unsafe fields[place + 4]
            else { continue }
            let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
            attributes.append((name, unsafe String(decoding: value, as: UTF8.self)))
        }
        return attributes
    }
}
