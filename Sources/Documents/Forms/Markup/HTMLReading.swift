internal import CLibXML2

/// Reads a page of HTML with libxml2, tag by tag; HTML is never too broken to be read.
struct HTMLReading {
    let limits: DocumentLimits

    /// Hands the handler what is in a page, each tag's name and attributes in small letters.
    func read(_ page: String, into handler: any MarkupHandler) throws(DocumentFault) {
        let feed = MarkupFeed(handler: handler, limits: limits)
        var page = page
        page.withUTF8 { unsafe Self.feed($0, to: feed) }
        if let fault = feed.fault { throw fault }
    }

    private static func feed(_ bytes: UnsafeBufferPointer<UInt8>, to feed: MarkupFeed) {
        let characters = unsafe UnsafeRawBufferPointer(bytes).bindMemory(to: CChar.self)
        guard
            let parser = unsafe htmlCreateMemoryParserCtxt(characters.baseAddress, Int32(characters.count))
        else { return }
        defer { unsafe htmlFreeParserCtxt(parser) }
        // The text is UTF-8 by now, whatever it says of itself.
        unsafe htmlCtxtUseOptions(parser, Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
        unsafe xmlDictSetLimit(parser.pointee.dict, namesLimit)
        unsafe xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
        unsafe parser.pointee.sax.pointee = callbacks()
        withExtendedLifetime(feed) {
            unsafe parser.pointee._private = Unmanaged.passUnretained(feed).toOpaque()
            _ = unsafe htmlParseDocument(parser)
            // libxml2 stops without a word where it runs out of room for names.
            if unsafe parser.pointee.disableSAX != 0 { feed.refuse(.tooManyNames) }
        }
    }

    private static func callbacks() -> xmlSAXHandler {
        var callbacks = unsafe xmlSAXHandler()
        unsafe callbacks.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe callbacks.serror = { context, _ in unsafe withFeed(of: context) { $0.mistake() } }
        unsafe callbacks.startElement = { context, name, attributes in
            guard let name = unsafe name else { return }
            let attributes = unsafe HTMLReading.pairs(attributes)
            let line = unsafe Int(xmlSAX2GetLineNumber(context))
            let element = unsafe MarkupElement(name: String(cString: name), attributes: attributes, line: line)
            unsafe withFeed(of: context) { $0.start(element) }
        }
        unsafe callbacks.endElement = { context, name in
            guard let name = unsafe name else { return }
            unsafe withFeed(of: context) { unsafe $0.end(String(cString: name)) }
        }
        unsafe callbacks.characters = { context, text, count in
            guard let text = unsafe text else { return }
            let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
            // libxml2 has read to the end of the words; the line wanted is that of the first.
            let breaks = unsafe bytes.drop { $0 <= 0x20 }.count { $0 == 0x0A }
            let line = unsafe Int(xmlSAX2GetLineNumber(context)) - breaks
            unsafe withFeed(of: context) { unsafe $0.text(bytes, line: line) }
        }
        unsafe callbacks.ignorableWhitespace = callbacks.characters
        return unsafe callbacks
    }

    /// Reads the names and values of attributes, which stand in turn before a nothing.
    private static func pairs(
        _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> [(name: String, value: String)] {
        guard let fields = unsafe fields else { return [] }
        var pairs: [(name: String, value: String)] = []
        var place = 0
        while let name = unsafe fields[place] {
            let value = unsafe fields[place + 1].map { unsafe String(cString: $0) } ?? ""
            pairs.append((unsafe String(cString: name), value))
            place += 2
        }
        return pairs
    }
}

extension DocumentFault {
    fileprivate static let tooManyNames = Self(
        "The page has tags or attributes of too many different names, which no document needs: save it again in the "
            + "program that made it and try again.")
}
