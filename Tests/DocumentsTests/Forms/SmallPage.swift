/// A page with something of everything that is read.
enum SmallPage {
    static let text = """
        <!doctype html><html><head><title>Quarter 2</title><style>p { color: red }</style></head>
        <body><nav>Home</nav><h1>Quarter 2 &amp; performance</h1>
        <p class="lead">Repairs rose from <b>91.2%</b> to 94.6%<sup>1</sup>.<br>Voids fell.</p>
        <ul><li>Arrears rose<li>Lettings fell</ul>
        <table><caption>Table 1</caption><thead><tr><th scope="col">Measure<th colspan=2>Quarter</thead>
        <tr><th scope="row" rowspan=2>Repairs<td style="background-color: #00b050">94.6%<td>£1,204
        <tr><td bgcolor="red">91.2%<td><table><tr><td>a</table></table>
        <pre>a  b
        c</pre><div hidden>draft</div><section>End<!-- x --></section></body></html>
        """
}
