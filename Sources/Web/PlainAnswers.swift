import Documents
import HTTPTypes
import Hummingbird
import NIOCore
import Register
import Workflow

/// Gives every answer the headers that keep a page to itself, and every failure a page in plain words.
struct PlainAnswers: RouterMiddleware {
    typealias Context = BasicRequestContext

    // The library calls its middleware concurrently, and says so nowhere else.
    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch is Refused {
            response = failure(.notFound)
        } catch let error as HTTPError {
            response = failure(error.status)
        } catch is RegisterError {
            response = failure(.serviceUnavailable)
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'"
        if let policy = HTTPField.Name("Referrer-Policy") { response.headers[policy] = "no-referrer" }
        return response
    }

    private func failure(_ status: HTTPResponse.Status) -> Response {
        let (title, advice) =
            switch status {
            case .notFound: ("Page not found", "Check the address, or start from the overview.")
            case .badRequest: ("The address is not understood", "Start from the overview.")
            case .methodNotAllowed: ("This site can only be read", "Use the plumbline commands to write.")
            default: ("The register cannot be read just now", "Try again in a moment.")
            }
        let document = HTMLDocument(lang: "en-GB", title: title) {
        } body: {
            HTML.main {
                HTML.h1 { title }
                HTML.p { advice }
                HTML.p { HTML.a(.href("/")) { "Overview" } }
            }
        }
        return Response(status: status, document.bytes, type: "text/html; charset=utf-8")
    }
}

extension Response {
    init(status: HTTPResponse.Status, _ bytes: [UInt8], type: String) {
        self.init(
            status: status, headers: [.contentType: type, .contentLength: "\(bytes.count)"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
