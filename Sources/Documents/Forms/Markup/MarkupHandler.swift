/// What makes something of the tags and words of XML or HTML, in their order.
protocol MarkupHandler: AnyObject {
    func start(_ element: MarkupElement) throws(DocumentFault)
    func end(_ name: String) throws(DocumentFault)
    /// Takes words, or a part of them, which begin on a line.
    func text(_ text: String, line: Int) throws(DocumentFault)
}
