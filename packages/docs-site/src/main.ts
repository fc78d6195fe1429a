import { addCopyButtons } from './page/copy.js';
import { fillInGateway } from './page/gateway-address.js';
import { startSearchPage } from './page/search-page.js';

fillInGateway(document);
addCopyButtons(document);
startSearchPage(document, window);
